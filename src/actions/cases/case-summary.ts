import { type ApplicationState, caseClock } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { CaseSummary } from '../../store/index.ts'
import type { DatedCalendar } from './calendar.ts'

/** What lists show of a case: folded from its events and counted by the calendar. */
export function summaryOf(
  state: ApplicationState,
  { calendar, version }: DatedCalendar,
  today: PlainDate,
): CaseSummary {
  const clock = caseClock(state, calendar, today)
  const reckoned = clock.ok ? clock.value : null
  return {
    status: state.status,
    receivedOn: state.receivedOn,
    replyDue: reckoned?.replyDue ?? reckoned?.waitingDue ?? null,
    dueProvisional: reckoned?.provisional ?? false,
    waitsForOthers: reckoned?.run === 'waiting' || reckoned?.run === 'paused',
    closedOn: state.closedOn ?? state.split?.on ?? null,
    outcome: state.outcome,
    countedFrom: state.intake?.on ?? today,
    splitOn: state.split?.on ?? null,
    calendar: version,
    version: state.recorded.length,
  }
}
