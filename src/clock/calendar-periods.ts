import { addDays, daysInMonth, type PlainDate, plainDateOf, yearOf } from '../basics/plain-date.ts'
import { PERIODS, type PeriodName, versionOn } from '../law/index.ts'
import { positionOf, type WorkCalendar } from './work-calendar.ts'
import { addWorkingDays, type DueDay, isWorkingDay, spansProvisionalDays } from './working-days.ts'

/** A day of rest at the end of a period moves the end to the next working day (民事诉讼法§85；行政复议法§88). */
function rollOver(calendar: WorkCalendar, nominal: PlainDate): DueDay {
  let date = nominal
  while (!isWorkingDay(calendar, date)) date = addDays(date, 1)
  const end = positionOf(calendar, date)
  return { date, provisional: spansProvisionalDays(calendar, positionOf(calendar, nominal) - 1, end) }
}

/**
 * The end of a period of calendar days (自然日), the first day not counted.
 *
 * Example: 60 days from 2025-08-04 end on 2025-10-03, a holiday, and so on Thursday 2025-10-09.
 */
export const addCalendarDays = (calendar: WorkCalendar, from: PlainDate, days: number): DueDay =>
  rollOver(calendar, addDays(from, days))

/**
 * The end of a period of months: the day of the same number, or the last day of a shorter month.
 *
 * Example: 6 months from 2025-08-31 end on Saturday 2026-02-28, which is a weekend day worked.
 */
export function addMonths(calendar: WorkCalendar, from: PlainDate, months: number): DueDay {
  const monthIndex = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(monthIndex / 12), (monthIndex % 12) + 1]
  const day = Math.min(Number(from.slice(8, 10)), daysInMonth(year, month))
  return rollOver(calendar, plainDateOf(year, month, day))
}

/** The end of a period of the law that runs from a day, as the law has it on that day. */
export function duePeriod(calendar: WorkCalendar, name: PeriodName, from: PlainDate): DueDay {
  const period = PERIODS[name]
  const { value } = versionOn(period, from)
  if (period.unit === 'workingDays') return addWorkingDays(calendar, from, value)
  if (period.unit === 'calendarDays') return addCalendarDays(calendar, from, value)
  return addMonths(calendar, from, period.unit === 'years' ? value * 12 : value)
}
