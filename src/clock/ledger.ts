import { dateOfDayNumber, type PlainDate } from '../basics/plain-date.ts'
import type { ClockRequest, ExcludedSpan } from './clock-request.ts'
import { positionOf, type WorkCalendar } from './work-calendar.ts'

/** One day of the reckoning: whether it counts, as which, and why. */
export interface LedgerDay {
  readonly date: PlainDate
  readonly counted: boolean
  /** The how-manieth counted day of the reply period. */
  readonly n?: number
  readonly why: string
}

/** The day after which the reply period runs: receipt, or the last of correction and payment (条例§33；国办函〔2020〕109号). */
export function startOf({ receivedOn, correction, payment }: ClockRequest): {
  readonly date: PlainDate
  readonly why: string
} {
  const starts = [
    { date: receivedOn, why: '收到之日，期限自次日起算，不计入' },
    ...(correction
      ? [{ date: correction.returnedOn, why: '收到补正之日，期限自次日起重新计算，不计入' }]
      : []),
    ...(payment ? [{ date: payment.paidOn, why: '缴费完成之日，期限自次日起重新计算，不计入' }] : []),
  ]
  return starts.reduce((latest, start) => (start.date >= latest.date ? start : latest))
}

/** What the ledger is kept of: the day a case came in, the day its period runs from, and what is left out of it. */
export interface Course {
  readonly receivedOn: PlainDate
  readonly start: { readonly date: PlainDate; readonly why: string }
  readonly pauses: readonly ExcludedSpan[]
  /** Days after this one are waited through and not counted. */
  readonly waiting?: { readonly since: PlainDate; readonly why: string }
}

/**
 * Every day from receipt to the one that is the last: `isLast` is asked with the days counted so far and the date.
 * Null when the calendar ends before it.
 */
export function keepLedger(
  calendar: WorkCalendar,
  { receivedOn, start, pauses, waiting }: Course,
  isLast: (counted: number, date: PlainDate) => boolean,
): LedgerDay[] | null {
  const restart = positionOf(calendar, start.date)
  const ledger: LedgerDay[] = []
  let n = 0
  for (let at = positionOf(calendar, receivedOn); ; at++) {
    const kind = calendar.kinds[at]
    if (kind === undefined) return null
    const date = dateOfDayNumber(calendar.firstDay + at)
    if (at === restart) ledger.push({ date, counted: false, why: start.why })
    else if (at < restart) ledger.push({ date, counted: false, why: '期限其后重新计算，此前不计入' })
    else if (kind === 'weekend') ledger.push({ date, counted: false, why: '周末' })
    else if (kind === 'holiday') {
      ledger.push({ date, counted: false, why: `${calendar.names.get(at)}放假` })
    } else if (waiting && date > waiting.since) {
      ledger.push({ date, counted: false, why: waiting.why })
    } else if (pauses.some(pause => pause.from < date && date <= pause.to)) {
      ledger.push({ date, counted: false, why: '征求意见期间，不计入（条例§33第3款）' })
    } else {
      n += 1
      ledger.push({ date, counted: true, n, why: kind === 'makeUp' ? '调休上班日，计入' : '工作日' })
    }
    if (isLast(n, date)) return ledger
  }
}

/** The days after the counted ones up to the day that the body set for a delayed reply (条例§35). */
export function addDelay(calendar: WorkCalendar, days: LedgerDay[], until: PlainDate): LedgerDay[] {
  const last = days.at(-1)
  if (!last || until <= last.date) return days
  const from = positionOf(calendar, last.date) + 1
  const added = Array.from({ length: positionOf(calendar, until) - from + 1 }, (_, at) => ({
    date: dateOfDayNumber(calendar.firstDay + from + at),
    counted: false,
    why: '延迟答复的合理期限内（条例§35）',
  }))
  return [...days, ...added]
}
