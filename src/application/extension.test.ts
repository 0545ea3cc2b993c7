import { describe, expect, it } from 'vitest'
import { breachOfLast, day, intake, lawful, step } from '../../test/fixtures/cases.ts'

// received Monday 2026-03-02: due Monday 2026-03-30
const start = intake('2026-03-02')

describe('application - extension', () => {
  it('is granted up to and on the due day, and not after it (条例§33第2款)', () => {
    expect(breachOfLast(...start, step.extended('2026-03-30'))).toBeNull()
    expect(breachOfLast(...start, step.extended('2026-03-31'))).toMatchObject({
      code: 'EXT-02',
      article: '条例§33第2款',
    })
  })

  it('is of 1 to 20 working days (条例§33第2款)', () => {
    for (const days of [0, 21])
      expect(breachOfLast(...start, step.extended('2026-03-20', { days }))?.code).toBe('CLK-07')
    expect(breachOfLast(...start, step.extended('2026-03-20', { days: 1 }))).toBeNull()
  })

  it('is granted once (条例§33第2款)', () => {
    const twice = [step.extended('2026-03-20', { days: 5 }), step.extended('2026-03-24', { days: 5 })]
    expect(breachOfLast(...start, ...twice)?.code).toBe('EXT-01')
  })

  it('needs the consent of the head of the unit, and a reason (条例§33第2款)', () => {
    expect(breachOfLast(...start, step.extended('2026-03-20', { approvedBy: ' ' }))?.code).toBe('EXT-03')
    expect(breachOfLast(...start, step.extended('2026-03-20', { reason: '' }))?.code).toBe('EXT-03')
  })

  it('moves with days that a consultation takes out (条例§33第3款)', () => {
    const consulted = [
      step.thirdPartyConsulted('2026-03-09'),
      step.consultationAnswered('2026-03-16'),
      step.extended('2026-04-07'),
    ]
    expect(breachOfLast(...start, ...consulted)).toBeNull()
  })

  it('is not granted while the period stands still, nor before registration (条例§33第2款)', () => {
    const waiting = [step.correctionAsked('2026-03-04'), step.extended('2026-03-05')]
    expect(breachOfLast(...start, ...waiting)?.code).toBe('EXT-04')
    expect(breachOfLast(step.received('2026-03-02'), step.extended('2026-03-05'))?.code).toBe('APP-03')
  })

  it('is not granted on top of a delay (条例§35)', () => {
    const delayed = [
      step.reasonsAsked('2026-03-03'),
      step.reasonsGiven('2026-03-05'),
      step.delayedReasonably('2026-03-06'),
      step.extended('2026-03-20'),
    ]
    expect(breachOfLast(...start, ...delayed)?.code).toBe('EXT-04')
    expect(lawful(...start, ...delayed.slice(0, -1)).delay?.until).toBe(day('2026-06-30'))
  })
})
