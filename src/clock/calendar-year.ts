import { addDays, type PlainDate, plainDateOf } from '../basics/plain-date.ts'
import { type DayKind, positionOf, spanOf, type WorkCalendar } from './work-calendar.ts'

/** One day as a calendar shows it. */
export interface CalendarDay {
  readonly date: PlainDate
  readonly kind: DayKind
  /** Name of the holiday; null on other days. */
  readonly name: string | null
}

/** Every day of a year; null outside the calendar. */
export function daysOfYear(calendar: WorkCalendar, year: number): CalendarDay[] | null {
  const [first, last] = spanOf(calendar)
  const [from, to] = [plainDateOf(year, 1, 1), plainDateOf(year, 12, 31)]
  if (from < first || to > last) return null
  const days: CalendarDay[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const at = positionOf(calendar, date)
    days.push({ date, kind: calendar.kinds[at] ?? 'weekday', name: calendar.names.get(at) ?? null })
  }
  return days
}
