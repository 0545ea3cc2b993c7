import type { ApplicationId, Dispute, DisputeInstance } from '../../application/index.ts'
import { type PlainDate, plainDateOf } from '../../basics/plain-date.ts'
import {
  DISPUTE_COLUMNS,
  DISPUTE_ENDING_RULES,
  DISPUTE_GROUPS,
  type DisputeColumn,
  type DisputeEnding,
  type DisputeGroup,
  type EndingColumn,
} from '../../law/index.ts'
import type { DisputeTable } from '../annual-report.ts'

/** A dispute with the application it is about; null where it is about something else of this body's. */
export interface CountedDispute {
  readonly application: ApplicationId | null
  readonly dispute: Dispute
}

/** Table four with the disputes behind each of its 15 cells. */
export interface DisputeTally {
  readonly year: number
  readonly until: PlainDate
  readonly cells: Readonly<Record<DisputeGroup, Readonly<Record<DisputeColumn, readonly CountedDispute[]>>>>
  readonly table: DisputeTable
}

/** In which column an ending is counted; by default the usual practice of DISPUTE_ENDING_RULES. */
export type EndingColumns = Readonly<Record<DisputeEnding, EndingColumn>>

export const ENDING_COLUMNS = Object.fromEntries(
  Object.entries(DISPUTE_ENDING_RULES).map(([ending, { column }]) => [ending, column]),
) as EndingColumns

/**
 * Table four of a body and year from its disputes, as it stood on a day (domain.md A5). Counted is what was open at any
 * time of the year, so what was pending at the end of the last year appears again; a dispute of several instances is one,
 * by its latest state.
 *
 * Example: a suit filed 2025-11-03, dismissed 2026-04-10 and appealed on the 20th is pending in 2025, and in 2026 too.
 */
export function tallyDisputes(
  disputes: Iterable<CountedDispute>,
  year: number,
  asOf: PlainDate,
  columns: EndingColumns = ENDING_COLUMNS,
): DisputeTally {
  const first = plainDateOf(year, 1, 1)
  const last = plainDateOf(year, 12, 31)
  if (asOf < first) throw new RangeError(`${asOf} is before the year ${year}`)
  const until = asOf < last ? asOf : last
  const lists = emptyLists()
  for (const counted of disputes) {
    const { group, instances } = counted.dispute
    const latest = instances.findLast(each => each.openedOn <= until)
    if (!latest || !instances.some(each => wasOpen(each, first, until))) continue
    const ended = latest.ending !== null && latest.closedOn !== null && latest.closedOn <= until
    lists[group][ended && latest.ending ? columns[latest.ending] : 'pending'].push(counted)
  }
  for (const group of DISPUTE_GROUPS) {
    const { upheld, corrected, other, pending } = lists[group]
    lists[group].total = [...upheld, ...corrected, ...other, ...pending]
  }
  return { year, until, cells: lists, table: countsOf(lists) }
}

const wasOpen = ({ openedOn, closedOn }: DisputeInstance, first: PlainDate, until: PlainDate): boolean =>
  openedOn <= until && (closedOn === null || closedOn >= first)

type Lists = Record<DisputeGroup, Record<DisputeColumn, CountedDispute[]>>

const emptyLists = (): Lists =>
  Object.fromEntries(
    DISPUTE_GROUPS.map(group => [group, Object.fromEntries(DISPUTE_COLUMNS.map(column => [column, []]))]),
  ) as unknown as Lists

const countsOf = (lists: Lists): DisputeTable =>
  Object.fromEntries(
    DISPUTE_GROUPS.map(group => [
      group,
      Object.fromEntries(DISPUTE_COLUMNS.map(column => [column, lists[group][column].length])),
    ]),
  ) as DisputeTable
