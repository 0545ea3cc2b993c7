import { describe, expect, it } from 'vitest'
import { breachOfLast, byHand, day, intake, lawful, signedAs, step } from '../../test/fixtures/cases.ts'
import { consentOf } from './consultation.ts'

const start = intake('2026-03-02')
const asked = [...start, step.thirdPartyConsulted('2026-03-09')]
const delivered = step.delivered('2026-03-10', { letter: 'consultation', consultation: '1' })
const granted = (on: string) => [...signedAs(on, 'provided'), step.decided(on)]

describe('application - consultation', () => {
  it('goes out with proof of its sending, for its days are taken out of the period (条例§33第3款)', () => {
    const unproven = step.thirdPartyConsulted('2026-03-09', { dispatch: { ...byHand, reference: null } })
    expect(breachOfLast(...start, unproven)?.code).toBe('CNS-02')
  })

  it('lets nobody decide while an answer is outstanding (条例§32, §34)', () => {
    expect(breachOfLast(...asked, ...granted('2026-03-12'))).toMatchObject({ code: 'DEC-10' })
    expect(
      breachOfLast(...asked, step.consultationAnswered('2026-03-12'), ...granted('2026-03-12')),
    ).toBeNull()
  })

  it('counts as unanswered after 15 working days from receipt, not before (条例§32)', () => {
    // received Tuesday 2026-03-10; the 15th working day after it is Tuesday the 31st
    expect(breachOfLast(...asked, delivered, step.consultationLapsed('2026-03-31'))).toMatchObject({
      code: 'CNS-03',
      article: '条例§32、§34',
    })
    expect(breachOfLast(...asked, delivered, step.consultationLapsed('2026-04-01'))).toBeNull()
  })

  it('cannot count as unanswered when nothing proves that it arrived (条例§32)', () => {
    expect(breachOfLast(...asked, step.consultationLapsed('2026-06-01'))?.code).toBe('CNS-04')
  })

  it('ends at the day the letter set, for another body (条例§33第3款)', () => {
    const other = step.otherBodyConsulted('2026-03-09', { replyBy: day('2026-03-20') })
    expect(breachOfLast(...start, other, step.consultationLapsed('2026-03-20'))?.code).toBe('CNS-03')
    expect(breachOfLast(...start, other, step.consultationLapsed('2026-03-23'))).toBeNull()
    const early = step.otherBodyConsulted('2026-03-09', { replyBy: day('2026-03-06') })
    expect(breachOfLast(...start, early)?.code).toBe('CNS-06')
    const unset = step.otherBodyConsulted('2026-03-09')
    expect(breachOfLast(...start, unset, step.consultationLapsed('2026-06-01'))?.code).toBe('CNS-04')
  })

  it('has one number and one result', () => {
    expect(breachOfLast(...asked, step.coMakerConsulted('2026-03-10'))?.code).toBe('CNS-01')
    expect(breachOfLast(...asked, step.consultationAnswered('2026-03-10', { consultation: '9' }))?.code).toBe(
      'CNS-01',
    )
    const twice = [step.consultationAnswered('2026-03-12'), step.consultationAnswered('2026-03-13')]
    expect(breachOfLast(...asked, ...twice)?.code).toBe('CNS-05')
  })

  it("takes a co-maker's silence for consent and leaves a third party's to the body (条例§34, §32)", () => {
    const silent = (kind: 'coMakerConsulted' | 'thirdPartyConsulted') => {
      const state = lawful(
        ...start,
        step[kind]('2026-03-09'),
        delivered,
        step.consultationLapsed('2026-04-01'),
      )
      return consentOf(state.consultations[0]!)
    }
    expect(silent('coMakerConsulted')).toBe(true)
    expect(silent('thirdPartyConsulted')).toBeNull()
    const objecting = lawful(...asked, step.consultationAnswered('2026-03-12'))
    expect(consentOf(objecting.consultations[0]!)).toBe(false)
  })
})
