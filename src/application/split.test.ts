import { describe, expect, it } from 'vitest'
import { breachOfLast, day, intake, lawful, step } from '../../test/fixtures/cases.ts'
import type { ApplicationId } from './application.ts'
import { firstEventOfPart } from './split.ts'

const start = intake('2026-03-02')
const whole = 'a0' as ApplicationId

describe('application - split', () => {
  it('makes two or more of one (国办函〔2020〕109号第四条)', () => {
    expect(breachOfLast(...start, step.split('2026-03-04'))).toBeNull()
    for (const into of [['a1'], ['a1', 'a1'], []])
      expect(breachOfLast(...start, step.split('2026-03-04', { into: into as never }))?.code).toBe('SPL-01')
  })

  it('happens in the year of receipt, for last year reported it as one (格式2021·表三)', () => {
    const late = [...intake('2025-12-22'), step.split('2026-01-05')]
    expect(breachOfLast(...late)).toMatchObject({ code: 'SPL-02', article: '格式2021·表三' })
  })

  it('happens before anything but correction has been done', () => {
    const consulted = [step.thirdPartyConsulted('2026-03-04'), step.consultationAnswered('2026-03-05')]
    expect(breachOfLast(...start, ...consulted, step.split('2026-03-06'))?.code).toBe('SPL-03')
    expect(breachOfLast(...start, step.drafted('2026-03-05'), step.split('2026-03-06'))?.code).toBe('SPL-03')
  })

  it('leaves parts whose clock goes on from the whole (条例§30, §33)', () => {
    const before = [...start, step.correctionAsked('2026-03-04'), step.correctionReceived('2026-03-10')]
    const part = firstEventOfPart(lawful(...before), whole, day('2026-03-11'))
    const state = lawful(part, step.registered('2026-03-11', { number: '2026-001-1' }))
    expect(state.receivedOn).toBe('2026-03-02')
    expect(state.correction?.returnedOn).toBe('2026-03-10')
    expect(breachOfLast(part, step.registered('2026-03-11'), step.correctionAsked('2026-03-12'))?.code).toBe(
      'COR-01',
    )
    expect(
      breachOfLast(
        part,
        step.registered('2026-03-11'),
        step.delivered('2026-03-12', { letter: 'correctionNotice' }),
      )?.code,
    ).toBe('DLV-03')
  })

  it('does not let a part come into being in another year, or before the whole was received', () => {
    const part = (on: string, receivedOn: string, correction: object | null = null) =>
      breachOfLast(
        step.received(on, {
          splitFrom: { application: whole, receivedOn: day(receivedOn), correction: correction as never },
        }),
      )?.code
    expect(part('2026-01-05', '2025-12-22')).toBe('SPL-02')
    expect(part('2026-03-02', '2026-03-03')).toBe('SPL-02')
    expect(
      part('2026-03-05', '2026-03-02', { sentOn: day('2026-03-06'), returnedOn: day('2026-03-04') }),
    ).toBe('SPL-02')
    expect(part('2026-03-05', '2026-03-02')).toBeUndefined()
  })

  it('cannot be made of what nobody received', () => {
    expect(() =>
      firstEventOfPart(lawful(step.received('2026-03-02', { channel: 'fax' })), whole, day('2026-03-02')),
    ).toThrow('was split before it was received')
  })
})
