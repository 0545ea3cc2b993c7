import { yearOf } from '../basics/plain-date.ts'
import type { LedgerDay } from './ledger.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** The years without a holiday notice in which days after the first were reckoned. */
export const provisionalYearsOf = (calendar: WorkCalendar, days: readonly LedgerDay[]): number[] =>
  [...new Set(days.slice(1).map(day => yearOf(day.date)))].filter(year => !calendar.notices.has(year))
