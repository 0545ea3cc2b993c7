import { describe, expect, it } from 'vitest'
import { answered, byHand, calendar, day, intake, lawful, step } from '../../test/fixtures/cases.ts'
import { attentionOf } from './attention.ts'
import type { ApplicationEvent } from './events.ts'

const kindsOn = (today: string, ...events: ApplicationEvent[]) =>
  attentionOf(lawful(...events), calendar, day(today)).map(each => each.kind)

const start = intake('2026-03-02')
const online = step.received('2026-03-02', { channel: 'online' })

describe('application - attention', () => {
  it('wants contact on the day of arrival (条例§31)', () => {
    const [first] = attentionOf(lawful(online), calendar, day('2026-03-02'))
    expect(first).toMatchObject({ kind: 'unconfirmed', article: '条例§31' })
    expect(first?.message).toContain('当日没有联系')
    const tried = step.contactAttempted('2026-03-02', { reached: false, note: '无人接听' })
    expect(attentionOf(lawful(online, tried), calendar, day('2026-03-04'))[0]?.message).toContain(
      '已联系但未能确认',
    )
  })

  it('wants what was received to be registered (条例§45)', () => {
    expect(kindsOn('2026-03-02', step.received('2026-03-02'))).toEqual([])
    expect(kindsOn('2026-03-03', step.received('2026-03-02'))).toEqual(['unregistered'])
  })

  it('marks a correction notice after seven working days (条例§30)', () => {
    const late = [...start, step.correctionAsked('2026-03-12')]
    expect(kindsOn('2026-03-12', ...late)).toEqual(['correctionNoticeLate', 'deliveryUnproven'])
    expect(kindsOn('2026-03-05', ...start, step.correctionAsked('2026-03-04'))).toEqual(['deliveryUnproven'])
  })

  it('says when the period of the applicant is over (条例§30, §35, §42)', () => {
    const asked = [
      ...start,
      step.correctionAsked('2026-03-04'),
      step.delivered('2026-03-05', { letter: 'correctionNotice' }),
    ]
    expect(kindsOn('2026-03-26', ...asked)).toEqual([])
    expect(kindsOn('2026-03-27', ...asked)).toEqual(['correctionExpired'])
    const charged = [
      ...start,
      step.feeNoticed('2026-03-06'),
      step.delivered('2026-03-09', { letter: 'feeNotice' }),
    ]
    expect(kindsOn('2026-04-08', ...charged)).toEqual(['paymentExpired'])
    const reasons = [
      ...start,
      step.reasonsAsked('2026-03-03'),
      step.delivered('2026-03-04', { letter: 'reasonsRequest' }),
    ]
    expect(kindsOn('2026-03-16', ...reasons)).toEqual(['reasonsExpired'])
  })

  it('says what silence means when a consultation is over (条例§32, §34)', () => {
    const asked = (kind: 'thirdPartyConsulted' | 'coMakerConsulted') => [
      ...start,
      step[kind]('2026-03-09'),
      step.delivered('2026-03-10', { letter: 'consultation', consultation: '1' }),
    ]
    expect(kindsOn('2026-03-31', ...asked('coMakerConsulted'))).toEqual([])
    const [coMaker] = attentionOf(lawful(...asked('coMakerConsulted')), calendar, day('2026-04-01'))
    expect(coMaker).toMatchObject({ kind: 'consultationExpired' })
    expect(coMaker?.message).toContain('视为同意公开')
    const [third] = attentionOf(lawful(...asked('thirdPartyConsulted')), calendar, day('2026-04-01'))
    expect(third?.message).toContain('由本机关决定')
    expect(kindsOn('2026-03-12', ...start, step.coMakerConsulted('2026-03-09'))).toEqual(['deliveryUnproven'])
    expect(kindsOn('2026-03-12', ...start, step.otherBodyConsulted('2026-03-09'))).toEqual([])
  })

  it('wants a reply that is being handed over to arrive (国办公开办函〔2016〕235号)', () => {
    const sent = answered('2026-03-02', '2026-03-12', 'provided', { dispatch: byHand })
    expect(kindsOn('2026-03-13', ...sent)).toEqual(['notYetGiven'])
  })

  it('leaves closed cases alone, but not a consultation in a redo', () => {
    const done = answered('2026-03-02', '2026-03-12')
    expect(kindsOn('2026-09-01', ...done)).toEqual([])
    expect(kindsOn('2026-09-01', ...start, step.withdrawn('2026-03-05'))).toEqual([])
    const again = [
      ...done,
      step.redoOrdered('2026-05-25'),
      step.thirdPartyConsulted('2026-05-26', { consultation: '2' }),
    ]
    expect(kindsOn('2026-06-01', ...again)).toEqual(['deliveryUnproven'])
  })
})
