import { describe, expect, it } from 'vitest'
import { breachOfLast, day, intake, signedAs, step } from '../../test/fixtures/cases.ts'

const start = intake('2026-03-02')
const asked = [...start, step.reasonsAsked('2026-03-03')]
const delivered = step.delivered('2026-03-04', { letter: 'reasonsRequest' })
const excessive = (on: string) => [
  ...signedAs(on, 'excessive'),
  step.decided(on, { outcome: 'excessive', articles: ['条例§35'], reason: '理由不合理' }),
]

describe('application - excessive', () => {
  it('refuses nobody who was not asked for reasons (条例§35)', () => {
    expect(breachOfLast(...start, ...excessive('2026-03-10'))).toMatchObject({
      code: 'EXC-02',
      article: '条例§35',
    })
  })

  it('hears the reasons, or lets their period pass (条例§35)', () => {
    // delivered Wednesday 2026-03-04, seven working days: Friday the 13th
    expect(breachOfLast(...asked, delivered, ...excessive('2026-03-13'))?.code).toBe('EXC-03')
    expect(breachOfLast(...asked, delivered, ...excessive('2026-03-16'))).toBeNull()
    expect(breachOfLast(...asked, ...excessive('2026-03-30'))?.code).toBe('EXC-06')
    expect(breachOfLast(...asked, step.reasonsGiven('2026-03-05'), ...excessive('2026-03-06'))).toBeNull()
  })

  it('asks once, with the count behind it (条例§35)', () => {
    expect(breachOfLast(...asked, step.reasonsAsked('2026-03-05'))?.code).toBe('EXC-01')
    expect(breachOfLast(...start, step.reasonsAsked('2026-03-05', { count: 1 }))?.code).toBe('EXC-05')
    expect(breachOfLast(...start, step.reasonsAsked('2026-03-05', { to: day('2026-03-06') }))?.code).toBe(
      'EXC-05',
    )
    expect(breachOfLast(...start, step.reasonsGiven('2026-03-05'))?.code).toBe('EXC-02')
    const twice = [step.reasonsGiven('2026-03-05'), step.reasonsGiven('2026-03-06')]
    expect(breachOfLast(...asked, ...twice)?.code).toBe('EXC-01')
  })

  it('delays only what was explained, to a day after the period and before it ends, once (条例§35)', () => {
    expect(breachOfLast(...asked, step.delayedReasonably('2026-03-06'))?.code).toBe('EXC-02')
    const given = [...asked, step.reasonsGiven('2026-03-05')]
    const until = (text: string) => step.delayedReasonably('2026-03-06', { until: day(text) })
    expect(breachOfLast(...given, until('2026-03-30'))?.code).toBe('EXC-04')
    expect(breachOfLast(...given, until('2026-03-31'))).toBeNull()
    expect(breachOfLast(...given, step.delayedReasonably('2026-04-01'))?.code).toBe('EXT-02')
    expect(breachOfLast(...given, until('2026-05-29'), until('2026-06-30'))?.code).toBe('EXC-04')
  })
})
