import { type ApplicationState, caseClock, DamagedHistory, isOpen } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { CaseSummary } from '../../store/index.ts'
import type { DatedCalendar } from './calendar.ts'

/**
 * What lists show of a case: folded from its events and counted by the calendar. `arrived` is the day on record, which a
 * part of a split application has from the whole.
 */
export function summaryOf(
  state: ApplicationState,
  { calendar, version }: DatedCalendar,
  today: PlainDate,
  arrived: PlainDate,
): CaseSummary {
  const { intake } = state
  if (intake === null) throw new DamagedHistory('a case that never arrived')
  const clock = caseClock(state, calendar, today)
  const reckoned = clock.ok ? clock.value : null
  return {
    channel: intake.channel,
    applicantKind: intake.applicantKind,
    arrivedOn: intake.splitFrom === null ? intake.on : arrived,
    status: state.status,
    receivedOn: state.receivedOn,
    replyDue: reckoned?.replyDue ?? reckoned?.waitingDue ?? null,
    dueProvisional: reckoned?.provisional ?? false,
    waitsForOthers: reckoned?.run === 'waiting' || reckoned?.run === 'paused',
    isMoving: isOpen(state) && state.consultations.some(each => each.endedOn === null),
    isOpen: isOpen(state),
    closedOn: state.closedOn ?? state.split?.on ?? null,
    outcome: state.outcome,
    countedFrom: intake.on,
    splitOn: state.split?.on ?? null,
    calendar: version,
    version: state.recorded.length,
  }
}
