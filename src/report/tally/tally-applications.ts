import type { ApplicationId } from '../../application/index.ts'
import { type PlainDate, plainDateOf } from '../../basics/plain-date.ts'
import {
  APPLICANT_COLUMNS,
  APPLICANT_KINDS,
  COLUMN_CODES,
  type ColumnCode,
  DECISIONS,
  OUTCOME_ROWS,
  ROW_CODES,
  type RowCode,
} from '../../law/index.ts'
import type { ApplicationTable } from '../annual-report.ts'
import type { Countable } from './countable.ts'

/** Table three with the applications behind each of its 175 cells. */
export interface ApplicationTally {
  readonly year: number
  /** The last day that is counted: the day asked for, or the end of the year. */
  readonly until: PlainDate
  readonly cells: Readonly<Record<RowCode, Readonly<Record<ColumnCode, readonly ApplicationId[]>>>>
  readonly table: ApplicationTable
}

/**
 * Table three of a body and year from its applications, as it stood on a day (domain.md A4). An application comes in once,
 * in `received` of the year of its 收到之日 or in `carriedIn` of a later year, and goes out once, in the row of its
 * outcome or in `carriedOut`: so T3-01, T3-02 and T3-03 hold whatever was recorded. A redo and a dispute change nothing.
 *
 * Example: received 2025-12-20 and posted 2026-01-05, it is received and carried out in 2025, carried in and handled in
 * 2026, and never received in 2026.
 *
 * Throws RangeError for a day before the year: there is nothing to count yet.
 */
export function tallyApplications(
  cases: Iterable<Countable>,
  year: number,
  asOf: PlainDate,
): ApplicationTally {
  const first = plainDateOf(year, 1, 1)
  const last = plainDateOf(year, 12, 31)
  if (asOf < first) throw new RangeError(`${asOf} is before the year ${year}`)
  const until = asOf < last ? asOf : last
  const lists = emptyLists()
  for (const each of cases) {
    if (each.from > until || each.receivedOn > until) continue
    if (each.splitOn !== null && each.splitOn <= until) continue
    if (each.closedOn !== null && each.closedOn < first) continue
    const { column } = APPLICANT_KINDS[each.applicantKind]
    lists[each.receivedOn < first ? 'carriedIn' : 'received'][column].push(each.id)
    const closed = each.closedOn !== null && each.closedOn <= until && each.outcome !== null
    lists[closed && each.outcome ? DECISIONS[each.outcome].row : 'carriedOut'][column].push(each.id)
  }
  for (const column of APPLICANT_COLUMNS)
    lists.handled[column] = OUTCOME_ROWS.flatMap(row => lists[row][column])
  for (const row of ROW_CODES) lists[row].total = APPLICANT_COLUMNS.flatMap(column => lists[row][column])
  return { year, until, cells: lists, table: countsOf(lists) }
}

type Lists = Record<RowCode, Record<ColumnCode, ApplicationId[]>>

const emptyLists = (): Lists =>
  Object.fromEntries(
    ROW_CODES.map(row => [row, Object.fromEntries(COLUMN_CODES.map(column => [column, []]))]),
  ) as unknown as Lists

const countsOf = (lists: Lists): ApplicationTable =>
  Object.fromEntries(
    ROW_CODES.map(row => [
      row,
      Object.fromEntries(COLUMN_CODES.map(column => [column, lists[row][column].length])),
    ]),
  ) as ApplicationTable
