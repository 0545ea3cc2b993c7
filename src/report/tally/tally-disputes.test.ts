import { describe, expect, it } from 'vitest'
import { answered, day, lawful, step } from '../../../test/fixtures/cases.ts'
import type { ApplicationEvent, ApplicationId } from '../../application/index.ts'
import { DISPUTE_ENDING_RULES } from '../../law/index.ts'
import { type CountedDispute, ENDING_COLUMNS, tallyDisputes } from './tally-disputes.ts'

const done = answered('2025-03-03', '2025-03-12')
const disputesOf = (...events: ApplicationEvent[]): CountedDispute[] =>
  lawful(...done, ...events).disputes.map(dispute => ({ application: 'a1' as ApplicationId, dispute }))

const suit = (on: string) => step.disputeOpened(on, { dispute: 's1', group: 'directLitigation' })
const ended = (on: string, ending: 'suitRejected' | 'suitRevoked') =>
  step.disputeClosed(on, { dispute: 's1', ending })
const row = (disputes: readonly CountedDispute[], year: number, asOf = `${year}-12-31`) =>
  tallyDisputes(disputes, year, day(asOf)).table.directLitigation

describe('report - tally of table four', () => {
  it('counts what is pending at the end of the year, and again in the next (domain.md A5)', () => {
    const pending = disputesOf(suit('2025-11-03'), ended('2026-04-10', 'suitRejected'))
    expect(row(pending, 2025)).toMatchObject({ pending: 1, total: 1 })
    expect(row(pending, 2026)).toMatchObject({ upheld: 1, pending: 0, total: 1 })
    expect(row(pending, 2027)).toMatchObject({ total: 0 })
    expect(row(pending, 2024)).toMatchObject({ total: 0 })
  })

  it('counts the instances of one case once, by the latest (domain.md A5)', () => {
    const appealed = disputesOf(
      suit('2025-05-06'),
      ended('2025-09-01', 'suitRejected'),
      suit('2025-09-10'),
      ended('2026-03-02', 'suitRevoked'),
    )
    expect(row(appealed, 2025, '2025-09-05')).toMatchObject({ upheld: 1, total: 1 })
    expect(row(appealed, 2025)).toMatchObject({ upheld: 0, pending: 1, total: 1 })
    expect(row(appealed, 2026)).toMatchObject({ corrected: 1, total: 1 })
  })

  it('counts to the day: what ended on the first of January was open in that year, what ended today is ended', () => {
    const newYear = disputesOf(suit('2025-11-03'), ended('2026-01-01', 'suitRejected'))
    expect(row(newYear, 2026)).toMatchObject({ upheld: 1, total: 1 })
    expect(row(newYear, 2026, '2026-01-01')).toMatchObject({ upheld: 1, pending: 0 })
    const oldYear = disputesOf(suit('2025-11-03'), ended('2025-12-31', 'suitRejected'))
    expect(row(oldYear, 2026)).toMatchObject({ total: 0 })
  })

  it('keeps the three groups apart (格式2021·表四)', () => {
    const all = disputesOf(
      step.disputeOpened('2025-04-01'),
      step.disputeClosed('2025-05-20', { ending: 'reviewUpheld' }),
      step.disputeOpened('2025-06-02', { dispute: 's2', group: 'litigationAfterReconsideration' }),
    )
    const { table, cells } = tallyDisputes(all, 2025, day('2025-12-31'))
    expect(table.reconsideration).toMatchObject({ upheld: 1, total: 1 })
    expect(table.litigationAfterReconsideration).toMatchObject({ pending: 1, total: 1 })
    expect(table.directLitigation.total).toBe(0)
    expect(cells.reconsideration.upheld[0]).toMatchObject({ application: 'a1', dispute: { id: 'd1' } })
  })

  it('sorts endings by the usual practice, or as a body sets it (domain.md A5)', () => {
    expect(ENDING_COLUMNS).toMatchObject({
      reviewUpheld: 'upheld',
      reviewRejected: 'upheld',
      reviewRevoked: 'corrected',
      reviewOrdered: 'corrected',
      reviewTerminated: 'other',
      suitRejected: 'upheld',
      suitUnlawful: 'corrected',
      suitWithdrawn: 'other',
    })
    const mediated = disputesOf(
      step.disputeOpened('2025-04-01'),
      step.disputeClosed('2025-05-20', { ending: 'reviewMediated' }),
    )
    const { table } = tallyDisputes(mediated, 2025, day('2025-12-31'), {
      ...ENDING_COLUMNS,
      reviewMediated: 'corrected',
    })
    expect(table.reconsideration).toMatchObject({ corrected: 1, other: 0, total: 1 })
  })

  it('marks every ending as presumed or from memory, for no text prescribes it (domain.md I)', () => {
    for (const { confidence } of Object.values(DISPUTE_ENDING_RULES)) expect(confidence).not.toBe('confirmed')
  })

  it('refuses a day before the year', () => {
    expect(() => tallyDisputes([], 2025, day('2024-12-31'))).toThrow(RangeError)
  })
})
