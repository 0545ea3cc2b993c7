import type { PlainDate } from '../../basics/plain-date.ts'
import { countWorkingDays, type WorkCalendar } from '../../clock/index.ts'

export type Light = 'green' | 'yellow' | 'red'
export const LIGHT_LABELS: Record<Light, string> = { green: '绿灯', yellow: '黄灯', red: '红灯' }

/** What a body may set about its clocks; the law's numbers are not among it. */
export interface ClockSettings {
  /** Working days left at which the light turns. */
  readonly yellowAt: number
  readonly redAt: number
  /** Working days left at which people are reminded. */
  readonly remindAt: readonly number[]
  /**
   * Whether a correction notice sent after its seven working days stops the clock while the applicant is waited for.
   * Its effect is disputed (domain.md B6), so by default it does not.
   */
  readonly lateNoticeWaits: boolean
}

export const CLOCK_SETTINGS: ClockSettings = {
  yellowAt: 7,
  redAt: 3,
  remindAt: [7, 3, 1],
  lateNoticeWaits: false,
}

/** How far a clock is, on the day it is looked at. */
export interface Progress {
  /** The day by which the reply must be given; null while there is none. */
  readonly replyDue: PlainDate | null
  readonly stoppedOn: PlainDate | null
  /** Working days left, 0 on the due day; null when nothing runs. */
  readonly remaining: number | null
  /** Working days by which the reply is, or was, late. */
  readonly overdue: number | null
  /** Null once stopped or not yet started. */
  readonly light: Light | null
  /** The reminder that falls on this day: its number of working days left. */
  readonly reminder: number | null
}

/** Working days by which a due day is exceeded; null when it is not. A day of rest after it counts as one. */
const overdueBy = (calendar: WorkCalendar, due: PlainDate, on: PlainDate): number | null =>
  on <= due ? null : Math.max(1, countWorkingDays(calendar, due, on))

/** The light of a running clock with so many working days left; red once it is overdue. */
function lightOf(remaining: number, overdue: number | null, settings: ClockSettings): Light {
  if (overdue !== null || remaining <= settings.redAt) return 'red'
  return remaining <= settings.yellowAt ? 'yellow' : 'green'
}

/** How far a clock with a due day is: late or not, and the light while it still runs. */
export function progressOf(
  replyDue: PlainDate,
  stoppedOn: PlainDate | null,
  calendar: WorkCalendar,
  today: PlainDate,
  settings: ClockSettings = CLOCK_SETTINGS,
): Progress {
  const overdue = overdueBy(calendar, replyDue, stoppedOn ?? today)
  if (stoppedOn !== null)
    return { replyDue, stoppedOn, remaining: null, overdue, light: null, reminder: null }
  const remaining = countWorkingDays(calendar, today, replyDue)
  return {
    replyDue,
    stoppedOn,
    remaining,
    overdue,
    light: lightOf(remaining, overdue, settings),
    reminder: overdue === null && settings.remindAt.includes(remaining) ? remaining : null,
  }
}
