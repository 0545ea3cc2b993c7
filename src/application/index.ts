export * from './application.ts'
export { type Advice, type Answers, assistDecision, type Candidate } from './assistant/decision-assistant.ts'
export {
  type AdvisedStep,
  type AnswerRule,
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  STEP_ADVICE,
} from './assistant/questions.ts'
export * from './attachment/attachment.ts'
export * from './attachment/release.ts'
export * from './attachment/screening.ts'
export { type Attention, type AttentionKind, attentionOf } from './attention.ts'
export { AVAILABLE, isAvailable } from './available.ts'
export { citesOtherLaw, restsOn } from './citation.ts'
export { consultationDue, correctionDue, pauseOf, paymentDue, reasonsDue } from './clock/applicant-periods.ts'
export { type CaseClock, CLOCK_RUN_LABELS, type ClockRun, caseClock } from './clock/case-clock.ts'
export {
  CLOCK_SETTINGS,
  type ClockSettings,
  LIGHT_LABELS,
  type Light,
  type Progress,
  progressOf,
} from './clock/progress.ts'
export { type Reminder, reminderOf } from './clock/reminder.ts'
export { type ClockSpan, SPAN_LABELS, type SpanKind } from './clock/spans.ts'
export { CONSULTED_LABELS, consentOf, SILENCE_MEANS } from './consultation.ts'
export { findOutcomeBreach } from './decision.ts'
export * from './delivery.ts'
export * from './dispute/dispute.ts'
export * from './duplicates.ts'
export { type EarlierCase, findEarlierReplyBreach, restingOnEarlier } from './earlier-reply.ts'
export * from './events/labels.ts'
export { EVENT_VERSION, parseApplicationEvent, writeApplicationEvent } from './events/parse-event.ts'
export { EVENT_KINDS } from './events/shapes.ts'
export * from './events.ts'
export { chargeOf } from './fee/charge.ts'
export * from './fee/fee.ts'
export { DamagedHistory, type Reversal, standingFacts } from './history.ts'
export { judge } from './judge.ts'
export * from './receipt.ts'
export * from './remedy.ts'
export { serviceOf } from './service.ts'
export { EXEMPTIONS, groundsOf, WITHHOLDING_GROUNDS } from './severance.ts'
export { firstEventOfPart } from './split.ts'
export * from './state.ts'
export { isOpen, STATUS_LABELS, STATUSES, type Status } from './status.ts'
