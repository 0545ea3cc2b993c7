import { describe, expect, it } from 'vitest'
import { breachOfLast, corrected, intake, lawful, signedAs, step } from '../../test/fixtures/cases.ts'

const asked = [...intake('2026-03-02'), step.correctionAsked('2026-03-04')]
const lapsed = (on: string) => [
  ...signedAs(on, 'correctionLapsed'),
  step.decided(on, { outcome: 'correctionLapsed', articles: ['条例§30'] }),
]
const delivered = step.delivered('2026-03-05', { letter: 'correctionNotice' })

describe('application - correction', () => {
  it('is asked for once (条例§30)', () => {
    const again = [...asked, step.correctionReceived('2026-03-10'), step.correctionAsked('2026-03-11')]
    expect(breachOfLast(...again)).toMatchObject({ code: 'COR-01', article: '条例§30' })
  })

  it('may be asked for after seven working days: late, not forbidden (条例§30)', () => {
    expect(breachOfLast(...intake('2026-03-02'), step.correctionAsked('2026-03-20'))).toBeNull()
  })

  it('names what is to be corrected and a period (条例§30)', () => {
    const ask = (changed: object) =>
      breachOfLast(...intake('2026-03-02'), step.correctionAsked('2026-03-04', changed))?.code
    expect(ask({ items: [] })).toBe('COR-02')
    expect(ask({ items: [' '] })).toBe('COR-02')
    expect(ask({ days: 0 })).toBe('COR-02')
    expect(ask({ days: 60 })).toBeUndefined()
  })

  it('has not lapsed while its period runs: 15 working days after delivery (条例§30)', () => {
    // delivered Thursday 2026-03-05; the 15th working day after it is Thursday the 26th
    expect(breachOfLast(...asked, delivered, ...lapsed('2026-03-26'))).toMatchObject({
      code: 'COR-04',
      article: '条例§30',
    })
    expect(breachOfLast(...asked, delivered, ...lapsed('2026-03-27'))).toBeNull()
  })

  it('cannot lapse without proof that the notice arrived (条例§30)', () => {
    expect(breachOfLast(...asked, ...lapsed('2026-06-01'))?.code).toBe('COR-05')
  })

  it('cannot lapse once it came, nor when nothing was asked (条例§30)', () => {
    const came = [...asked, delivered, step.correctionReceived('2026-03-10')]
    expect(breachOfLast(...came, ...lapsed('2026-06-01'))?.code).toBe('COR-07')
    expect(breachOfLast(...intake('2026-03-02'), ...lapsed('2026-06-01'))?.code).toBe('COR-07')
  })

  it('gets more time for a good reason, and lapses later (条例§30)', () => {
    const extended = [...asked, delivered, step.correctionExtended('2026-03-20', { days: 5 })]
    expect(breachOfLast(...extended, ...lapsed('2026-04-02'))?.code).toBe('COR-04')
    expect(breachOfLast(...extended, ...lapsed('2026-04-03'))).toBeNull()
    expect(
      breachOfLast(...asked, delivered, step.correctionExtended('2026-03-20', { reason: '' }))?.code,
    ).toBe('COR-03')
  })

  it('is waited for: no other decision meanwhile (条例§30)', () => {
    const granted = [...signedAs('2026-03-06', 'provided'), step.decided('2026-03-06')]
    expect(breachOfLast(...asked, ...granted)?.code).toBe('COR-06')
  })

  it('is undone by a correction of the record when it was sent by mistake (条例§45)', () => {
    const undone = [...asked, corrected('2026-03-05', 3)]
    expect(lawful(...undone).status).toBe('examining')
    expect(breachOfLast(...undone, step.correctionAsked('2026-03-06'))).toBeNull()
  })
})
