import { dateOfDayNumber, type PlainDate } from '../basics/plain-date.ts'
import { positionOf, type WorkCalendar } from './work-calendar.ts'

/** 期限届满日: the last day of a period, and whether a day of it lies in a year whose holidays are not announced. */
export interface DueDay {
  readonly date: PlainDate
  readonly provisional: boolean
}

/** True on weekdays that are not holidays and on weekend days worked. Throws outside the calendar. */
export function isWorkingDay(calendar: WorkCalendar, date: PlainDate): boolean {
  const kind = calendar.kinds[positionOf(calendar, date)]
  return kind === 'weekday' || kind === 'makeUp'
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. Throws outside the calendar. */
export function countWorkingDays(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number {
  const [start, end] = [positionOf(calendar, from), positionOf(calendar, to)]
  return Math.max(0, calendar.workedUpTo[end]! - calendar.workedUpTo[start]!)
}

/** True when a day after `from`, up to and including `to`, lies in a year without a notice. */
export const spansProvisionalDays = (calendar: WorkCalendar, from: number, to: number): boolean =>
  calendar.provisionalUpTo[to]! > calendar.provisionalUpTo[from]!

/**
 * The n-th working day after a day, which is itself not counted (民事诉讼法§85; domain.md B5). Weekend days worked
 * count. For n = 0 the day itself. Throws outside the calendar.
 *
 * Example: 20 working days from Thursday 2025-12-04 end on Sunday 2026-01-04, a weekend day worked.
 */
export function addWorkingDays(calendar: WorkCalendar, from: PlainDate, n: number): DueDay {
  const start = positionOf(calendar, from)
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  const end = n === 0 ? start : calendar.working[calendar.workedUpTo[start]! + n - 1]
  if (end === undefined) throw new RangeError(`outside the work calendar: ${from} and ${n} working days`)
  return {
    date: dateOfDayNumber(calendar.firstDay + end),
    provisional: spansProvisionalDays(calendar, start, end),
  }
}
