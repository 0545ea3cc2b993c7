import type { CaseClock } from './case-clock.ts'

/** A reminder that falls on a day: which one it is of those for this due day, and what it says. */
export interface Reminder {
  /** `7`, `3`, `1`, or `overdue1`, `overdue6`, `overdue11` … */
  readonly stage: string
  readonly text: string
}

/** An overdue reply is named again after so many further working days. */
const AGAIN_AFTER = 5

/**
 * The reminder that the clock of a case gives on the day it is looked at; null on other days, and while the case waits
 * for somebody else. On a day of rest it is that of the working day before.
 */
export function reminderOf(
  { run, stoppedOn, reminder, overdue, replyDue }: CaseClock,
  number: string,
): Reminder | null {
  if (stoppedOn !== null || run === 'paused' || run === 'waiting' || replyDue === null) return null
  if (overdue !== null)
    return overdue % AGAIN_AFTER === 1
      ? {
          stage: `overdue${overdue}`,
          text: `${number} 的答复期限已于 ${replyDue} 届满，逾期 ${overdue} 个工作日，请立即答复。`,
        }
      : null
  return reminder === null
    ? null
    : {
        stage: String(reminder),
        text: `${number} 的答复期限于 ${replyDue} 届满，还剩 ${reminder} 个工作日，请抓紧办理。`,
      }
}
