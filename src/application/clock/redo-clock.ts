import type { PlainDate } from '../../basics/plain-date.ts'
import { ok, type Result } from '../../basics/result.ts'
import { reckonTerm, type WorkCalendar } from '../../clock/index.ts'
import { type Breach, PERIODS, versionOn } from '../../law/index.ts'
import type { ApplicationState, Redo } from '../state.ts'
import { isPaused, pauseOf } from './applicant-periods.ts'
import type { CaseClock } from './case-clock.ts'
import { type ClockSettings, progressOf } from './progress.ts'
import { spansOf } from './spans.ts'

const ORDERS = { reconsideration: '行政复议决定', judgment: '法院判决' }

/**
 * The clock of a reply that has to be made anew: as long as the decision or the judgment says, and 20 working days where
 * it says nothing (presumed, domain.md B6). It does not touch what table three has counted.
 */
export function redoClock(
  state: ApplicationState,
  { order, closedOn }: Redo,
  calendar: WorkCalendar,
  today: PlainDate,
  settings: ClockSettings,
): Result<CaseClock, Breach> {
  const seenOn = closedOn !== null && closedOn < today ? closedOn : today
  const pauses = state.consultations
    .filter(each => each.sentOn >= order.on)
    .map(each => pauseOf(each, seenOn, calendar))
  const until = order.term !== null && 'until' in order.term ? order.term.until : null
  const days =
    until !== null
      ? null
      : order.term !== null && 'days' in order.term
        ? order.term.days
        : versionOn(PERIODS.reply, order.on).value
  const why = `收到责令重新答复的${ORDERS[order.by]}（${order.documentNumber}）`
  const reckoned = reckonTerm({ from: order.on, why, days, until, pauses }, calendar)
  if (!reckoned.ok) return reckoned
  const { due, days: ledger, reasons, provisional } = reckoned.value
  const counted = until === null ? pauses : []
  const paused = until === null && isPaused(state.consultations, today, calendar)
  return ok({
    ...progressOf(due, closedOn, calendar, today, settings),
    run: closedOn !== null ? 'stopped' : paused ? 'paused' : 'running',
    redo: true,
    receivedOn: state.receivedOn,
    correctionNoticeDue: null,
    waitingDue: null,
    originalDue: due,
    provisional,
    spans: spansOf(ledger, {
      start: order.on,
      waits: [],
      pauses: counted,
      originalDue: due,
      extendedDue: null,
    }),
    days: ledger,
    reasons,
  })
}
