import { type Actor, reachOf } from '../../access/index.ts'
import type { Instant } from '../../basics/instant.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { type CalendarDay, daysOfYear } from '../../clock/index.ts'
import type { DueDayMove } from '../../store/index.ts'
import { calendarOf } from '../cases/calendar.ts'
import type { Office } from '../office.ts'
import { NOT_ALLOWED, NOT_FOUND, type Refusal } from '../refusal.ts'

/** A year of the calendar by which periods are counted. */
export interface CalendarYear {
  readonly year: number
  /** 文号 of the notice; null where it is not known. */
  readonly notice: string | null
  /** True while no notice is known: the statutory days alone are days off. */
  readonly provisional: boolean
  readonly days: readonly CalendarDay[]
}

export async function readCalendar({ store }: Office, year: number): Promise<Result<CalendarYear, Refusal>> {
  const { calendar } = await calendarOf(store.read)
  const days = daysOfYear(calendar, year)
  if (days === null) return no(NOT_FOUND)
  return ok({
    year,
    notice: calendar.notices.get(year) ?? null,
    provisional: !calendar.notices.has(year),
    days,
  })
}

const MOST_MOVES = 1000

/** The due days that changed calendars moved, of the applications that the actor may see. */
export async function listMoves(
  { store }: Office,
  actor: Actor,
): Promise<Result<{ readonly items: readonly (DueDayMove & { readonly at: Instant })[] }, Refusal>> {
  const reach = reachOf(actor, 'application.list')
  if (reach === null || actor.kind !== 'staff') return no(NOT_ALLOWED)
  const only = reach === 'own' ? actor.body : null
  return ok({ items: await store.read.dueDayMoves.list(only, actor.bodyPath, MOST_MOVES) })
}
