import type { PlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import type { Breach } from '../law/index.ts'
import { duePeriod } from './calendar-periods.ts'
import { findClockBreach, outsideCalendar } from './clock-breaches.ts'
import type { ClockRequest, ExcludedSpan } from './clock-request.ts'
import { keepLedger, type LedgerDay, startOf } from './ledger.ts'
import { provisionalYearsOf } from './provisional.ts'
import { explainTerm, explainWaiting } from './reasons.ts'
import { isReckonable, spanOf, type WorkCalendar } from './work-calendar.ts'

/** Since when, and for what, the applicant is waited for. */
export interface Waiting {
  readonly since: PlainDate
  readonly for: 'correction' | 'payment'
}

/** A clock that stands still: no due day until the applicant has acted. */
export interface WaitingClock {
  readonly correctionNoticeDue: PlainDate
  readonly provisional: boolean
  /** Every day from receipt to `until`. */
  readonly days: readonly LedgerDay[]
  readonly reasons: readonly string[]
}

const WAITING_REASON = {
  correction: '等待申请人补正，期限重新起算前不计入（条例§30）',
  payment: '等待申请人缴费，期限重新起算前不计入（条例§42）',
}

/**
 * The clock of an application whose period stands still until the applicant corrects (条例§30) or pays (国办函〔2020〕
 * 109号), as seen on a day.
 *
 * Example: received 2025-03-03 and asked for correction on the 7th, it has counted four days on the 20th, and no due day.
 */
export function reckonWaiting(
  request: ClockRequest,
  waiting: Waiting,
  until: PlainDate,
  calendar: WorkCalendar,
): Result<WaitingClock, Breach> {
  const found = findClockBreach(calendar, request)
  if (found) return no(found)
  if (!isReckonable(calendar, until)) return no(outsideCalendar(calendar, until))
  const { receivedOn, pauses } = request
  const course = {
    receivedOn,
    start: startOf(request),
    pauses,
    waiting: { since: waiting.since, why: WAITING_REASON[waiting.for] },
  }
  const days = keepLedger(calendar, course, (_, date) => date >= until)
  if (!days) return no(outsideCalendar(calendar, until))
  const correctionNoticeDue = duePeriod(calendar, 'correctionNotice', receivedOn).date
  const provisionalYears = provisionalYearsOf(calendar, days)
  return ok({
    correctionNoticeDue,
    provisional: provisionalYears.length > 0,
    days,
    reasons: explainWaiting(request, waiting, correctionNoticeDue, provisionalYears),
  })
}

/** A period that a reconsideration decision or a judgment sets for replying anew. */
export interface ReplyTerm {
  readonly from: PlainDate
  /** What happened on `from`, as said to a reader. */
  readonly why: string
  /** Working days; null where a day is set instead. */
  readonly days: number | null
  readonly until: PlainDate | null
  /** Taken out of a period of working days; a day that was set stands. */
  readonly pauses: readonly ExcludedSpan[]
}

export interface TermClock {
  readonly due: PlainDate
  readonly provisional: boolean
  readonly days: readonly LedgerDay[]
  readonly reasons: readonly string[]
}

/** The end of such a period, day by day. */
export function reckonTerm(term: ReplyTerm, calendar: WorkCalendar): Result<TermClock, Breach> {
  const { from, why, until } = term
  for (const date of [from, ...(until === null ? [] : [until]), ...term.pauses.map(pause => pause.to)])
    if (!isReckonable(calendar, date)) return no(outsideCalendar(calendar, date))
  const course = {
    receivedOn: from,
    start: { date: from, why: `${why}，期限自次日起算，不计入` },
    pauses: until === null ? term.pauses : [],
  }
  const days = keepLedger(calendar, course, (n, date) => (until === null ? n === term.days : date >= until))
  const last = days?.at(-1)
  if (!days || !last) return no(outsideCalendar(calendar, `${spanOf(calendar)[1]} 之后的届满日`))
  return ok({
    due: last.date,
    provisional: provisionalYearsOf(calendar, days).length > 0,
    days,
    reasons: explainTerm(calendar, { ...term, pauses: course.pauses }, days),
  })
}
