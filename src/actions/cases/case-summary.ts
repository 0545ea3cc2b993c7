import { type ApplicationState, caseClock, isOpen } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { CaseSummary } from '../../store/index.ts'
import type { DatedCalendar } from './calendar.ts'

/**
 * What lists show of a case: folded from its events and counted by the calendar. `given` is how it was handed in: a part of
 * a split application has the day of arrival from the whole, and one whose receipt was taken back keeps them all.
 */
export function summaryOf(
  state: ApplicationState,
  { calendar, version }: DatedCalendar,
  today: PlainDate,
  given: Pick<CaseSummary, 'channel' | 'applicantKind' | 'arrivedOn'>,
): CaseSummary {
  const { intake } = state
  const clock = caseClock(state, calendar, today)
  const reckoned = clock.ok ? clock.value : null
  return {
    channel: intake?.channel ?? given.channel,
    applicantKind: intake?.applicantKind ?? given.applicantKind,
    arrivedOn: intake === null || intake.splitFrom !== null ? given.arrivedOn : intake.on,
    status: state.status,
    receivedOn: state.receivedOn,
    replyDue: reckoned?.replyDue ?? reckoned?.waitingDue ?? null,
    dueProvisional: reckoned?.provisional ?? false,
    waitsForOthers: reckoned?.run === 'waiting' || reckoned?.run === 'paused',
    isMoving: isOpen(state) && state.consultations.some(each => each.endedOn === null),
    isOpen: isOpen(state),
    closedOn: state.closedOn ?? state.split?.on ?? null,
    outcome: state.outcome,
    countedFrom: intake?.on ?? given.arrivedOn,
    splitOn: state.split?.on ?? null,
    calendar: version,
    version: state.recorded.length,
  }
}
