import type { WorkCalendar } from '../clock/index.ts'
import { type Breach, breach } from '../law/index.ts'
import { consultationDue } from './clock/applicant-periods.ts'
import { findDispatchBreach } from './delivery.ts'
import type {
  CoMakerConsulted,
  ConsultationAnswered,
  ConsultationLapsed,
  OtherBodyConsulted,
  ThirdPartyConsulted,
} from './events.ts'
import { findBlank } from './required.ts'
import type { ApplicationState, Consultation } from './state.ts'

export const CONSULTED_LABELS: Record<Consultation['with'], string> = {
  thirdParty: '第三方',
  coMaker: '共同制作机关',
  otherBody: '其他机关',
}

/** What silence means once the period is over: consent (§34), the body's own decision (§32), or nothing at all. */
export const SILENCE_MEANS: Record<Consultation['with'], 'consent' | 'bodyDecides'> = {
  thirdParty: 'bodyDecides',
  coMaker: 'consent',
  otherBody: 'bodyDecides',
}

/** Whether this party agrees to disclosure, in law: by its answer, or by its silence (条例§32, §34). Null where it left it to the body. */
export function consentOf({ answer, lapsed, with: consulted }: Consultation): boolean | null {
  if (answer === 'agrees') return true
  if (answer === 'objects') return false
  return lapsed && SILENCE_MEANS[consulted] === 'consent' ? true : null
}

/** Whether a letter of consultation may go out (条例§32, §33第3款, §34): under a number of its own, and with proof of sending. */
export function findConsultedBreach(
  { consultations }: ApplicationState,
  event: ThirdPartyConsulted | CoMakerConsulted | OtherBodyConsulted,
): Breach | null {
  if (consultations.some(each => each.id === event.consultation))
    return breach('CNS-01', `征求意见编号“${event.consultation}”已经用过，请换一个编号。`)
  const blank = findBlank({ 被征求意见的一方: event.party, 征求意见的内容: event.about })
  if (blank) return blank
  if (event.kind === 'otherBodyConsulted' && event.replyBy !== null && event.replyBy < event.on)
    return breach('CNS-06', `要求答复的日期 ${event.replyBy} 早于发函之日 ${event.on}，请改正。`)
  const { dispatch } = event
  if (!dispatch.reference?.trim())
    return breach(
      'CNS-02',
      '征求意见的时间不计入答复期限，须能证明何时发出，请填写邮件号、签收人或者电子送达地址。',
    )
  return findDispatchBreach(dispatch)
}

/** Whether an answer, or the lack of one after the period, may be noted. */
export function findConsultationEndBreach(
  { consultations }: ApplicationState,
  event: ConsultationAnswered | ConsultationLapsed,
  calendar: WorkCalendar,
): Breach | null {
  const found = consultations.find(each => each.id === event.consultation)
  if (found === undefined)
    return breach('CNS-01', `没有编号为“${event.consultation}”的征求意见，请选择已经发出的一次。`)
  if (found.endedOn !== null)
    return breach(
      'CNS-05',
      `该次征求意见已于 ${found.endedOn} 登记结果，不能重复登记；有误的，请更正原记录。`,
    )
  if (event.kind === 'consultationAnswered') return null
  const due = consultationDue(found, calendar)
  if (due === null)
    return breach(
      'CNS-04',
      found.with === 'otherBody'
        ? '发函时没有确定答复期限，不能按逾期未答复处理，请登记收到的意见。'
        : '征求意见书没有送达证据，答复期限尚未起算，不能按逾期未答复处理，请补录送达日期和证据。',
    )
  return event.on <= due
    ? breach(
        'CNS-03',
        `${CONSULTED_LABELS[found.with]}的答复期限至 ${due} 届满，${event.on} 不能按逾期未答复处理，请等到该日之后。`,
      )
    : null
}
