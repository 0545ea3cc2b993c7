import type { PlainDate } from '../../basics/plain-date.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import {
  type ClockRequest,
  duePeriod,
  type ExcludedSpan,
  isReckonable,
  type LedgerDay,
  outsideCalendar,
  reckonClock,
  reckonWaiting,
  type Waiting,
  type WorkCalendar,
} from '../../clock/index.ts'
import type { Breach } from '../../law/index.ts'
import type { ApplicationState } from '../state.ts'
import { correctionDue, isPaused, pauseOf, paymentDue } from './applicant-periods.ts'
import { CLOCK_SETTINGS, type ClockSettings, type Progress, progressOf } from './progress.ts'
import { redoClock } from './redo-clock.ts'
import { type ClockSpan, spansOf } from './spans.ts'

/** How the clock goes: not yet, on, on again from zero, standing for a consultation or for the applicant, or ended. */
export type ClockRun = 'notStarted' | 'running' | 'restarted' | 'paused' | 'waiting' | 'stopped'

export const CLOCK_RUN_LABELS: Record<ClockRun, string> = {
  notStarted: '尚未起算',
  running: '计算中',
  restarted: '重新起算',
  paused: '征求意见，暂停',
  waiting: '等待申请人，暂停',
  stopped: '已停止',
}

/** The clock of one case, as seen on a day. */
export interface CaseClock extends Progress {
  readonly run: ClockRun
  /** True for the clock of a reply that has to be made anew. */
  readonly redo: boolean
  readonly receivedOn: PlainDate | null
  readonly correctionNoticeDue: PlainDate | null
  /** When the period of the applicant who is waited for ends; null when nobody is, or delivery is not proven. */
  readonly waitingDue: PlainDate | null
  /** Before extension and delay. */
  readonly originalDue: PlainDate | null
  /** True when a day of it lies in a year whose holiday notice is not known. */
  readonly provisional: boolean
  readonly spans: readonly ClockSpan[]
  /** 逐日计算: every day from receipt to the due day. */
  readonly days: readonly LedgerDay[]
  /** Chinese sentences, each with its article. */
  readonly reasons: readonly string[]
}

const NOT_STARTED: CaseClock = {
  run: 'notStarted',
  redo: false,
  receivedOn: null,
  correctionNoticeDue: null,
  waitingDue: null,
  originalDue: null,
  replyDue: null,
  stoppedOn: null,
  remaining: null,
  overdue: null,
  light: null,
  reminder: null,
  provisional: false,
  spans: [],
  days: [],
  reasons: ['尚未收到：须与申请人确认，确认之日为收到之日，期限自次日起算（条例§31）。'],
}

/**
 * The clock of a case on a day (条例§30–35, §42; domain.md B4–B6). Correction and payment start it anew, a consultation
 * takes days out of it, one extension or a delay adds to it; the reply stops it on the day it counts as given. An
 * extension granted before a restart is used up with the period it extended (presumed).
 *
 * Errors: CLK-02 where a day lies outside the calendar.
 */
export function caseClock(
  state: ApplicationState,
  calendar: WorkCalendar,
  today: PlainDate,
  settings: ClockSettings = CLOCK_SETTINGS,
): Result<CaseClock, Breach> {
  const { receivedOn } = state
  if (receivedOn === null) return ok(NOT_STARTED)
  if (!isReckonable(calendar, today)) return no(outsideCalendar(calendar, today))
  const redo = state.redos.at(-1)
  if (redo) return redoClock(state, redo, calendar, today, settings)
  const stoppedOn = state.closedOn ?? state.split?.on ?? null
  const view = { state, calendar, today, settings, receivedOn, stoppedOn }
  const waiting = waitingOf(view)
  return waiting ? waitingClock(view, waiting) : runningClock(view)
}

/** One look at a case that has been received. */
interface View {
  readonly state: ApplicationState
  readonly calendar: WorkCalendar
  readonly today: PlainDate
  readonly settings: ClockSettings
  readonly receivedOn: PlainDate
  readonly stoppedOn: PlainDate | null
}

const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other)

/** The day up to which things are reckoned: today, or the day the clock stopped. */
const seenOn = ({ stoppedOn, today }: View): PlainDate =>
  stoppedOn === null ? today : earlier(stoppedOn, today)

function waitingClock(view: View, waiting: Waiting): Result<CaseClock, Breach> {
  const { state, calendar, today, receivedOn, stoppedOn } = view
  const request = requestOf(view)
  const reckoned = reckonWaiting(request, waiting, seenOn(view), calendar)
  if (!reckoned.ok) return reckoned
  const { days, reasons, provisional, correctionNoticeDue } = reckoned.value
  const waitingDue =
    waiting.for === 'correction' ? correctionDue(state, calendar) : paymentDue(state, calendar)
  const expired = waitingDue !== null && waitingDue < today
  return ok({
    ...NOT_STARTED,
    run: stoppedOn === null ? 'waiting' : 'stopped',
    receivedOn,
    correctionNoticeDue,
    waitingDue,
    stoppedOn,
    light: stoppedOn !== null ? null : expired ? 'yellow' : 'green',
    provisional,
    spans: spansOf(days, {
      start: startOf(view),
      waits: waitsOf(view),
      pauses: request.pauses,
      originalDue: null,
      extendedDue: null,
    }),
    days,
    reasons,
  })
}

function runningClock(view: View): Result<CaseClock, Breach> {
  const { state, calendar, today, settings, receivedOn, stoppedOn } = view
  const request = requestOf(view)
  const reckoned = reckonClock(request, calendar)
  if (!reckoned.ok) return reckoned
  const clock = reckoned.value
  const start = startOf(view)
  const paused = isPaused(state.consultations, today, calendar)
  return ok({
    ...progressOf(
      clock.delayedReplyDue ?? clock.extendedReplyDue ?? clock.replyDue,
      stoppedOn,
      calendar,
      today,
      settings,
    ),
    run: stoppedOn !== null ? 'stopped' : paused ? 'paused' : start > receivedOn ? 'restarted' : 'running',
    redo: false,
    receivedOn,
    correctionNoticeDue: clock.correctionNoticeDue,
    waitingDue: null,
    originalDue: clock.replyDue,
    provisional: clock.provisional,
    spans: spansOf(clock.days, {
      start,
      waits: waitsOf(view),
      pauses: request.pauses,
      originalDue: clock.replyDue,
      extendedDue: clock.extendedReplyDue ?? null,
    }),
    days: clock.days,
    reasons: clock.reasons,
  })
}

/** The day the period runs from: receipt, or the later restart. */
const startOf = ({ state: { correction, fee }, receivedOn }: View): PlainDate =>
  [correction?.returnedOn ?? receivedOn, fee?.paidOn ?? receivedOn].reduce(
    (latest, day) => (day > latest ? day : latest),
    receivedOn,
  )

function waitingOf({ state, receivedOn, calendar, settings }: View): Waiting | null {
  const { correction, fee } = state
  if (fee && fee.paidOn === null) return { since: fee.noticedOn, for: 'payment' }
  if (!correction || correction.returnedOn !== null) return null
  const inTime = correction.askedOn <= duePeriod(calendar, 'correctionNotice', receivedOn).date
  return settings.lateNoticeWaits || inTime ? { since: correction.askedOn, for: 'correction' } : null
}

function waitsOf(view: View): ExcludedSpan[] {
  const { correction, fee } = view.state
  return [
    ...(correction ? [{ from: correction.askedOn, to: correction.returnedOn ?? seenOn(view) }] : []),
    ...(fee ? [{ from: fee.noticedOn, to: fee.paidOn ?? seenOn(view) }] : []),
  ]
}

function requestOf(view: View): ClockRequest {
  const { state, receivedOn, calendar } = view
  const { correction, fee, extension } = state
  const returnedOn = correction?.returnedOn
  const paidOn = fee?.paidOn
  return {
    receivedOn,
    channel: state.intake?.channel ?? 'inPerson',
    correction: correction && returnedOn ? { sentOn: correction.askedOn, returnedOn } : undefined,
    payment:
      fee && paidOn ? { noticedOn: earlier(fee.service.deliveredOn ?? paidOn, paidOn), paidOn } : undefined,
    pauses: state.consultations.map(each => pauseOf(each, seenOn(view), calendar)),
    extendBy: extension && extension.on >= startOf(view) ? extension.days : undefined,
    delayedTo: state.delay?.until,
  }
}
