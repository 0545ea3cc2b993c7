import type { PlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import { type Breach, PERIODS, versionOn } from '../law/index.ts'
import { duePeriod } from './calendar-periods.ts'
import { findClockBreach, outsideCalendar } from './clock-breaches.ts'
import type { ClockRequest } from './clock-request.ts'
import { addDelay, keepLedger, type LedgerDay, startOf } from './ledger.ts'
import { provisionalYearsOf } from './provisional.ts'
import { explainClock } from './reasons.ts'
import { officialCalendar, spanOf, type WorkCalendar } from './work-calendar.ts'

/** 答复期限: the statutory days of one application (contracts.md section 2, `clock`). */
export interface ReplyClock {
  readonly receivedOn: PlainDate
  readonly correctionNoticeDue: PlainDate
  readonly replyDue: PlainDate
  readonly extendedReplyDue?: PlainDate
  /** The day set under §35, where it is later than the others. */
  readonly delayedReplyDue?: PlainDate
  /** True when a day that was counted over lies in a year whose holiday notice is not known. */
  readonly provisional: boolean
  /** Every day from receipt to the last due day. */
  readonly days: readonly LedgerDay[]
  /** Chinese sentences, each with its article. */
  readonly reasons: readonly string[]
}

/**
 * Reckons the clock of one application (条例§30–33; 国办函〔2020〕109号).
 *
 * The reply is due on the 20th working day after receipt. Correction and payment start the period anew; consulting
 * others takes working days out of it, each day once however many consultations overlap; an extension is counted on
 * from the due day.
 *
 * Example: received 2025-03-03, a third party asked on the 10th who answers on the 24th: ten working days are taken
 * out, and the reply is due on 2025-04-15 instead of 2025-03-31.
 */
export function reckonClock(
  request: ClockRequest,
  calendar: WorkCalendar = officialCalendar(),
): Result<ReplyClock, Breach> {
  const found = findClockBreach(calendar, request)
  if (found) return no(found)
  const { receivedOn, extendBy, delayedTo } = request
  const length = versionOn(PERIODS.reply, receivedOn).value
  const course = { receivedOn, start: startOf(request), pauses: request.pauses }
  const counted = keepLedger(calendar, course, n => n === length + (extendBy ?? 0))
  const last = counted?.at(-1)
  const reply = counted?.find(day => day.n === length)
  if (!counted || !last || !reply) return no(outsideCalendar(calendar, `${spanOf(calendar)[1]} 之后的届满日`))
  const days = delayedTo === undefined ? counted : addDelay(calendar, counted, delayedTo)
  const correctionNotice = duePeriod(calendar, 'correctionNotice', receivedOn)
  const provisionalYears = provisionalYearsOf(calendar, counted)
  const reckoned = {
    correctionNoticeDue: correctionNotice.date,
    replyDue: reply.date,
    extendedReplyDue: extendBy === undefined ? null : last.date,
    delayedReplyDue: days.length > counted.length && delayedTo ? delayedTo : null,
    days: counted,
    provisionalYears,
  }
  return ok({
    receivedOn,
    correctionNoticeDue: correctionNotice.date,
    replyDue: reply.date,
    ...(extendBy === undefined ? {} : { extendedReplyDue: last.date }),
    ...(reckoned.delayedReplyDue === null ? {} : { delayedReplyDue: reckoned.delayedReplyDue }),
    provisional: provisionalYears.length > 0,
    days,
    reasons: explainClock(calendar, request, reckoned),
  })
}
