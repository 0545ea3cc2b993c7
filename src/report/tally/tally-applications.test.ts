import { describe, expect, it } from 'vitest'
import { answered, byHand, day, intake, lawful, signedAs, step } from '../../../test/fixtures/cases.ts'
import { type ApplicationEvent, type ApplicationId, firstEventOfPart } from '../../application/index.ts'
import { OUTCOME_ROWS, type RowCode } from '../../law/index.ts'
import { type Countable, countableOf } from './countable.ts'
import { tallyApplications } from './tally-applications.ts'

const counted = (id: string, ...events: ApplicationEvent[]): Countable[] => {
  const countable = countableOf(id as ApplicationId, lawful(...events))
  return countable ? [countable] : []
}

/** The rows in which a case stands in a year, looked at on a day. */
function rowsOf(cases: readonly Countable[], year: number, asOf = `${year}-12-31`): RowCode[] {
  const { cells } = tallyApplications(cases, year, day(asOf))
  return (Object.keys(cells) as RowCode[]).filter(row => row !== 'handled' && cells[row].total.length > 0)
}

const third = [
  ...intake('2025-11-03'),
  step.thirdPartyConsulted('2025-11-05'),
  step.consultationAnswered('2025-11-10'),
]

describe('report - tally of table three', () => {
  it('counts each application under one outcome, a partial one under partial alone (A4 rule 1)', () => {
    const partial = counted(
      'a1',
      ...third,
      ...signedAs('2025-11-12', 'partial'),
      step.decided('2025-11-12', {
        outcome: 'partial',
        articles: ['条例§37'],
        withheld: [{ part: '手机号', ground: 'thirdPartyRights', article: '条例§15', reason: '个人隐私' }],
      }),
    )
    expect(rowsOf(partial, 2025)).toEqual(['received', 'partial'])
  })

  it('counts as received on the day of receipt, and not what was never confirmed (A4 rule 2)', () => {
    const online = step.received('2025-12-30', { channel: 'online' })
    expect(counted('a1', online)).toEqual([])
    const confirmed = counted('a1', online, step.confirmed('2026-01-04'))
    expect(rowsOf(confirmed, 2025)).toEqual([])
    expect(rowsOf(confirmed, 2026)).toEqual(['received', 'carriedOut'])
  })

  it('counts as handled on the day the reply was given: posted, or signed for (A4 rule 3)', () => {
    const posted = counted('a1', ...answered('2025-12-01', '2025-12-31'))
    expect(rowsOf(posted, 2025)).toEqual(['received', 'granted'])
    const handed = answered('2025-12-01', '2025-12-31', 'provided', { dispatch: byHand })
    const signed = counted('a2', ...handed, step.delivered('2026-01-04', { method: 'direct' }))
    expect(rowsOf(signed, 2025)).toEqual(['received', 'carriedOut'])
    expect(rowsOf(signed, 2026)).toEqual(['carriedIn', 'granted'])
  })

  it.each([
    ['a correction', [step.correctionAsked('2025-12-24')]],
    ['a consultation', [step.thirdPartyConsulted('2025-12-24')]],
    ['a payment', [step.feeNoticed('2025-12-24')]],
    ['a signature', signedAs('2025-12-31', 'provided')],
  ])('carries out what waits for %s at the end of the year (A4 rule 3)', (_, steps) => {
    expect(rowsOf(counted('a1', ...intake('2025-12-22'), ...steps), 2025)).toEqual(['received', 'carriedOut'])
  })

  it('carries in once, and never receives again (A4 rule 4)', () => {
    const late = counted('a1', ...answered('2025-12-22', '2026-01-20'))
    expect(rowsOf(late, 2025)).toEqual(['received', 'carriedOut'])
    expect(rowsOf(late, 2026)).toEqual(['carriedIn', 'granted'])
    expect(rowsOf(late, 2027, '2027-06-30')).toEqual([])
  })

  it('carries the opening of a year from the end of the last, column by column (X-01)', () => {
    const cases = [
      ...counted(
        'a1',
        step.received('2025-12-22', { applicantKind: 'legal' }),
        step.registered('2025-12-22'),
      ),
      ...counted('a2', ...answered('2025-12-22', '2026-01-20')),
    ]
    const last = tallyApplications(cases, 2025, day('2025-12-31'))
    const next = tallyApplications(cases, 2026, day('2026-01-01'))
    expect(next.cells.carriedIn).toEqual(last.cells.carriedOut)
    expect(next.table.carriedIn).toMatchObject({ natural: 1, legal: 1, total: 2 })
  })

  it('counts the parts of a split application, each as one (A4 rule 5)', () => {
    const whole = [...intake('2025-06-02'), step.split('2025-06-05')]
    const part = (id: string) =>
      counted(
        id,
        firstEventOfPart(lawful(...intake('2025-06-02')), 'a0' as ApplicationId, day('2025-06-05')),
        step.registered('2025-06-05', { number: id }),
      )
    const cases = [...counted('a0', ...whole), ...part('a1'), ...part('a2')]
    const received = (asOf: string) => tallyApplications(cases, 2025, day(asOf)).cells.received.natural
    expect(received('2025-06-04')).toEqual(['a0'])
    expect(received('2025-06-05')).toEqual(['a1', 'a2'])
    const unsplit = counted('b0', ...answered('2025-06-02', '2025-06-10'))
    expect(tallyApplications(unsplit, 2025, day('2025-12-31')).table.received.total).toBe(1)
  })

  it('has no row for rectification, complaints and suggestions: they are no applications (A4 rule 6)', () => {
    // such matters have no countable form; every countable one ends in one of the 21 rows or is carried out
    const suggestion = counted(
      'a1',
      ...answered('2025-06-02', '2025-06-10'),
      step.notedForPublication('2025-06-11'),
    )
    expect(rowsOf(suggestion, 2025)).toEqual(['received', 'granted'])
  })

  it('makes no second application of a corrected one (A4 rule 7)', () => {
    const corrected = counted(
      'a1',
      ...intake('2025-06-02'),
      step.correctionAsked('2025-06-04'),
      step.correctionReceived('2025-06-12'),
    )
    expect(tallyApplications(corrected, 2025, day('2025-12-31')).table.received.total).toBe(1)
  })

  it('folds the 22 kinds into 21 rows: already public and provided are one (A4 rule 8)', () => {
    const cases = [
      ...counted('a1', ...answered('2025-06-02', '2025-06-10')),
      ...counted(
        'a2',
        ...answered('2025-06-02', '2025-06-10', 'alreadyPublic', {
          outcome: 'alreadyPublic',
          articles: ['条例§36(一)'],
        }),
      ),
    ]
    expect(OUTCOME_ROWS).toHaveLength(21)
    expect(tallyApplications(cases, 2025, day('2025-12-31')).cells.granted.natural).toEqual(['a1', 'a2'])
  })

  it('counts withdrawal as otherwise handled, and nothing when it came before receipt (格式2021·表三)', () => {
    expect(rowsOf(counted('a1', ...intake('2025-06-02'), step.withdrawn('2025-06-03')), 2025)).toEqual([
      'received',
      'otherHandling',
    ])
    const online = step.received('2025-06-02', { channel: 'fax' })
    expect(counted('a1', online, step.withdrawn('2025-06-03'))).toEqual([])
  })

  it('is moved by no dispute and no redo (domain.md B6)', () => {
    const done = answered('2025-06-02', '2025-06-10')
    const redone = [
      ...done,
      step.disputeOpened('2025-07-01'),
      step.disputeClosed('2025-09-01'),
      step.redoOrdered('2025-09-05'),
      ...signedAs('2026-01-20', 'notHeld'),
      step.searched('2026-01-20'),
      step.redoDecided('2026-01-20', {
        outcome: 'notHeld',
        articles: ['条例§36(四)'],
        notHeld: 'doesNotExist',
      }),
    ]
    expect(countableOf('a1' as ApplicationId, lawful(...redone))).toEqual(
      countableOf('a1' as ApplicationId, lawful(...done)),
    )
    expect(rowsOf(counted('a1', ...redone), 2025)).toEqual(['received', 'granted'])
    expect(rowsOf(counted('a1', ...redone), 2026)).toEqual([])
  })

  it('stands on any day of the year as it then was', () => {
    const cases = counted('a1', ...answered('2025-06-02', '2025-06-10'))
    expect(rowsOf(cases, 2025, '2025-06-01')).toEqual([])
    expect(rowsOf(cases, 2025, '2025-06-09')).toEqual(['received', 'carriedOut'])
    expect(rowsOf(cases, 2025, '2025-06-10')).toEqual(['received', 'granted'])
    expect(tallyApplications(cases, 2025, day('2026-05-01')).until).toBe('2025-12-31')
    expect(() => tallyApplications(cases, 2025, day('2024-12-31'))).toThrow(RangeError)
  })

  it('counts by the kind of applicant, and opens every cell to its cases', () => {
    const of = (id: string, kind: 'research' | 'welfare') => counted(id, ...intake('2025-06-02', kind))
    const tally = tallyApplications(
      [...of('a1', 'research'), ...of('a2', 'welfare')],
      2025,
      day('2025-12-31'),
    )
    expect(tally.cells.received).toMatchObject({ research: ['a1'], welfare: ['a2'], total: ['a1', 'a2'] })
    expect(tally.table.received).toEqual({
      natural: 0,
      enterprise: 0,
      research: 1,
      welfare: 1,
      legal: 0,
      other: 0,
      total: 2,
    })
  })
})
