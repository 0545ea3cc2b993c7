import type { PlainDate } from '../basics/plain-date.ts'
import type { WorkCalendar } from '../clock/index.ts'
import { type Breach, breach } from '../law/index.ts'
import { reasonsDue } from './clock/applicant-periods.ts'
import { caseClock } from './clock/case-clock.ts'
import { findDispatchBreach } from './delivery.ts'
import type { DelayedReasonably, ReasonsAsked } from './events.ts'
import { findBlank } from './required.ts'
import type { ApplicationState } from './state.ts'

/** Whether reasons may be asked for (条例§35): once, with the count that shows number and frequency beyond reason. */
export function findReasonsAskedBreach(state: ApplicationState, event: ReasonsAsked): Breach | null {
  if (state.reasons !== null)
    return breach(
      'EXC-01',
      `本件申请已于 ${state.reasons.askedOn} 要求说明理由，不能再次要求，请按已有的说明办理。`,
    )
  if (event.count < 2 || event.days < 1 || event.from > event.to || event.to > event.on)
    return breach(
      'EXC-05',
      '说明理由告知须写明统计的起止日期（不晚于告知之日）、期间的申请件数（两件以上）和说明期限，请核对填写。',
    )
  return findDispatchBreach(event.dispatch)
}

/** Whether the applicant's reasons may be noted: they were asked for, and not given yet. */
export function findReasonsGivenBreach({ reasons }: ApplicationState, content: string): Breach | null {
  if (reasons === null)
    return breach('EXC-02', '没有要求过申请人说明理由，不能登记理由说明，请先发说明理由告知书。')
  return reasons.givenOn === null
    ? findBlank({ 申请人说明的理由: content })
    : breach('EXC-01', `申请人已于 ${reasons.givenOn} 说明理由，不能重复登记；有误的，请更正原记录。`)
}

/** Whether the applicant has been heard, or has let the time pass, before §35 is used against him. */
export function findUnheardBreach(
  state: ApplicationState,
  on: PlainDate,
  calendar: WorkCalendar,
): Breach | null {
  const { reasons } = state
  if (reasons === null)
    return breach(
      'EXC-02',
      '没有要求申请人说明理由，不能以数量、频次明显超过合理范围为由处理，请先发说明理由告知书。',
    )
  if (reasons.givenOn !== null) return null
  const due = reasonsDue(state, calendar)
  if (due === null)
    return breach(
      'EXC-06',
      '申请人尚未说明理由，告知书又没有送达证据，不能认定逾期未说明，请补录送达日期和证据。',
    )
  return on <= due
    ? breach('EXC-03', `申请人说明理由的期限至 ${due} 届满，尚未收到说明，请等到该日之后。`)
    : null
}

/** Whether the reply may be delayed to a day of the body's choice (条例§35): the reasons are good, and the period is too short. */
export function findDelayBreach(
  state: ApplicationState,
  event: DelayedReasonably,
  calendar: WorkCalendar,
): Breach | null {
  if (state.reasons === null || state.reasons.givenOn === null)
    return breach(
      'EXC-02',
      '申请人尚未说明理由，不能确定延迟答复的期限，请先要求说明理由并登记申请人的说明。',
    )
  if (state.delay !== null)
    return breach(
      'EXC-04',
      `已于 ${state.delay.on} 告知延迟答复至 ${state.delay.until}，不能再次延迟，请在该日前答复。`,
    )
  const blank = findBlank({ 延迟答复的理由: event.reason })
  if (blank) return blank
  const clock = caseClock(state, calendar, event.on)
  if (!clock.ok) return clock.reason
  const { replyDue } = clock.value
  if (replyDue === null || event.until <= replyDue)
    return breach(
      'EXC-04',
      replyDue === null
        ? '正在等待申请人补正或者缴费，答复期限没有计算，不能确定延迟答复的日期。'
        : `原答复期限至 ${replyDue}，延迟答复的日期 ${event.until} 没有晚于它，请在原期限内答复或者改定日期。`,
    )
  if (event.on > replyDue)
    return breach('EXT-02', `答复期限已于 ${replyDue} 届满，不能再延迟答复，请尽快答复。`)
  return findDispatchBreach(event.dispatch)
}
