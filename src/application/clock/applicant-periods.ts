import type { PlainDate } from '../../basics/plain-date.ts'
import { addWorkingDays, duePeriod, type ExcludedSpan, type WorkCalendar } from '../../clock/index.ts'
import type { ApplicationState, Consultation } from '../state.ts'

/** 补正期限届满日 (条例§30): so many working days after delivery; null while no delivery is proven. */
export function correctionDue(state: ApplicationState, calendar: WorkCalendar): PlainDate | null {
  const { correction } = state
  const deliveredOn = correction?.service.deliveredOn
  return correction && deliveredOn ? addWorkingDays(calendar, deliveredOn, correction.days).date : null
}

/** 缴费期限届满日 (国办函〔2020〕109号): the 20th working day after the notice was received; null while that is not proven. */
export function paymentDue({ fee }: ApplicationState, calendar: WorkCalendar): PlainDate | null {
  const deliveredOn = fee?.service.deliveredOn
  return deliveredOn ? duePeriod(calendar, 'payment', deliveredOn).date : null
}

/** The last day for giving reasons (条例§35); null while delivery of the request is not proven. */
export function reasonsDue({ reasons }: ApplicationState, calendar: WorkCalendar): PlainDate | null {
  const deliveredOn = reasons?.service.deliveredOn
  return reasons && deliveredOn ? addWorkingDays(calendar, deliveredOn, reasons.days).date : null
}

/**
 * The last day for an answer: 15 working days after a third party (§32) or a co-maker (§34) received the letter; for
 * another body the day that the letter sets. Null where neither is known.
 */
export function consultationDue(consultation: Consultation, calendar: WorkCalendar): PlainDate | null {
  const { service, replyBy } = consultation
  if (consultation.with === 'otherBody') return replyBy
  const period = consultation.with === 'thirdParty' ? 'thirdPartyReply' : 'coMakerReply'
  return service.deliveredOn ? duePeriod(calendar, period, service.deliveredOn).date : null
}

/**
 * What a consultation takes out of the reply period as seen on a day (条例§33第3款): from its sending to the answer, and
 * never beyond the end of the period for answering: silence, and an office that forgets to note it, win no time.
 *
 * Example: sent 2025-03-10, received on the 11th and still unanswered on 2025-04-30: out are the days to 2025-04-01.
 */
export function pauseOf(consultation: Consultation, seenOn: PlainDate, calendar: WorkCalendar): ExcludedSpan {
  const due = consultationDue(consultation, calendar)
  const from = consultation.sentOn
  const end = consultation.endedOn ?? seenOn
  const to = due !== null && due < end ? due : end
  return to < from ? { from, to: from } : { from, to }
}

/** True when an open consultation takes this day out of the period. */
export const isPaused = (
  consultations: readonly Consultation[],
  today: PlainDate,
  calendar: WorkCalendar,
): boolean =>
  consultations.some(
    each => each.endedOn === null && each.sentOn < today && pauseOf(each, today, calendar).to === today,
  )
