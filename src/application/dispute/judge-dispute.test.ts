import { describe, expect, it } from 'vitest'
import {
  answered,
  breachOfLast,
  byHand,
  day,
  intake,
  lawful,
  signedAs,
  step,
} from '../../../test/fixtures/cases.ts'

const done = answered('2026-03-02', '2026-03-12')
const opened = step.disputeOpened('2026-04-01')
const redone = [...signedAs('2026-06-10', 'provided'), step.redoDecided('2026-06-10')]

describe('application - disputes', () => {
  it('are put on record whatever the case stands at, also when no reply came (法释〔2025〕8号§2)', () => {
    expect(breachOfLast(...intake('2026-03-02'), step.disputeOpened('2026-04-10'))).toBeNull()
    expect(breachOfLast(...done, opened)).toBeNull()
  })

  it('are opened once, and again by an appeal (格式2021·表四)', () => {
    expect(breachOfLast(...done, opened, step.disputeOpened('2026-04-02'))?.code).toBe('DSP-02')
    const suit = (on: string) => step.disputeOpened(on, { dispute: 'd2', group: 'directLitigation' })
    const judged = step.disputeClosed('2026-06-01', { dispute: 'd2', ending: 'suitRejected' })
    const state = lawful(...done, suit('2026-04-01'), judged, suit('2026-06-10'))
    expect(state.disputes).toHaveLength(1)
    expect(state.disputes[0]?.instances).toHaveLength(2)
    const other = step.disputeOpened('2026-06-10', { dispute: 'd2', group: 'reconsideration' })
    expect(breachOfLast(...done, suit('2026-04-01'), judged, other)?.code).toBe('DSP-02')
  })

  it('end once, by an ending of their own procedure (格式2021·表四)', () => {
    expect(breachOfLast(...done, step.disputeClosed('2026-05-01'))?.code).toBe('DSP-01')
    const closed = [opened, step.disputeClosed('2026-05-01'), step.disputeClosed('2026-05-02')]
    expect(breachOfLast(...done, ...closed)?.code).toBe('DSP-01')
    const wrong = step.disputeClosed('2026-05-01', { ending: 'suitRejected' })
    expect(breachOfLast(...done, opened, wrong)?.code).toBe('DSP-03')
  })

  it('do not touch the outcome that was counted (domain.md A4)', () => {
    const state = lawful(
      ...done,
      opened,
      step.disputeClosed('2026-05-20'),
      step.redoOrdered('2026-05-25'),
      ...redone,
    )
    expect(state).toMatchObject({ closedOn: '2026-03-12', outcome: 'provided' })
    expect(state.redos[0]).toMatchObject({ closedOn: '2026-06-10' })
  })
})

describe('application - redo', () => {
  it('is ordered of a reply that was given (行政复议法§64)', () => {
    expect(breachOfLast(...intake('2026-03-02'), step.redoOrdered('2026-05-25'))).toMatchObject({
      code: 'RDO-01',
    })
    const unsigned = answered('2026-03-02', '2026-03-12', 'provided', { dispatch: byHand })
    expect(breachOfLast(...unsigned, step.redoOrdered('2026-05-25'))?.code).toBe('RDO-01')
    expect(breachOfLast(...done, step.redoOrdered('2026-05-25'))).toBeNull()
  })

  it('has a term that can be reckoned, and a dispute that is known', () => {
    const order = (changed: object) => breachOfLast(...done, step.redoOrdered('2026-05-25', changed))?.code
    expect(order({ term: { until: day('2026-05-25') } })).toBe('RDO-02')
    expect(order({ term: { days: 0 } })).toBe('RDO-02')
    expect(order({ term: { days: 30 } })).toBeUndefined()
    expect(order({ dispute: 'd9' })).toBe('RDO-03')
  })

  it('is decided as any reply is, and can be ordered again (条例§36)', () => {
    const ordered = [...done, step.redoOrdered('2026-05-25')]
    expect(breachOfLast(...ordered, step.redoDecided('2026-06-10'))?.code).toBe('DEC-11')
    expect(breachOfLast(...ordered, step.decided('2026-06-10'))?.code).toBe('DEC-11')
    expect(
      breachOfLast(...ordered, ...signedAs('2026-06-10', 'provided'), step.decided('2026-06-10'))?.code,
    ).toBe('APP-03')
    expect(breachOfLast(...ordered, step.redoOrdered('2026-05-26'))?.code).toBe('RDO-01')
    expect(breachOfLast(...ordered, ...redone, step.redoOrdered('2026-08-01'))).toBeNull()
  })

  it('frees a case that had lapsed from waiting for the applicant (条例§30)', () => {
    const lapsed = [
      ...intake('2026-03-02'),
      step.correctionAsked('2026-03-04'),
      step.delivered('2026-03-05', { letter: 'correctionNotice' }),
      ...signedAs('2026-04-01', 'correctionLapsed'),
      step.decided('2026-04-01', { outcome: 'correctionLapsed', articles: ['条例§30'] }),
    ]
    expect(lawful(...lapsed, step.redoOrdered('2026-05-25'), ...redone).status).toBe('decided')
  })

  it('brings an archived case back and lets it be archived again', () => {
    const archived = [...done, step.delivered('2026-03-16'), step.archived('2026-03-20')]
    const again = [...archived, step.redoOrdered('2026-05-25'), ...redone, step.delivered('2026-06-15')]
    expect(lawful(...again, step.archived('2026-06-16')).status).toBe('archived')
  })
})
