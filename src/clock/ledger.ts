import { dateOfDayNumber, type PlainDate } from '../basics/plain-date.ts'
import type { ClockRequest } from './clock-request.ts'
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

/**
 * Every day from receipt to the `length`-th counted day. Null when the calendar ends before that.
 */
export function keepLedger(
  calendar: WorkCalendar,
  request: ClockRequest,
  length: number,
): LedgerDay[] | null {
  const start = startOf(request)
  const restart = positionOf(calendar, start.date)
  const ledger: LedgerDay[] = []
  let n = 0
  for (let at = positionOf(calendar, request.receivedOn); n < length; at++) {
    const kind = calendar.kinds[at]
    if (kind === undefined) return null
    const date = dateOfDayNumber(calendar.firstDay + at)
    if (at === restart) ledger.push({ date, counted: false, why: start.why })
    else if (at < restart) ledger.push({ date, counted: false, why: '期限其后重新计算，此前不计入' })
    else if (kind === 'weekend') ledger.push({ date, counted: false, why: '周末' })
    else if (kind === 'holiday') {
      ledger.push({ date, counted: false, why: `${calendar.names.get(at)}放假` })
    } else if (request.pauses.some(pause => pause.from < date && date <= pause.to)) {
      ledger.push({ date, counted: false, why: '征求意见期间，不计入（条例§33第3款）' })
    } else {
      n += 1
      ledger.push({ date, counted: true, n, why: kind === 'makeUp' ? '调休上班日，计入' : '工作日' })
    }
  }
  return ledger
}
