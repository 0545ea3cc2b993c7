import type { PlainDate } from '../basics/plain-date.ts'
import { type Breach, breach } from '../law/index.ts'
import type { Delivered, DeliveryFailed, Resent } from './events.ts'
import { findBlank } from './required.ts'

/** 送达方式 (国办公开办函〔2016〕235号; an electronic document goes by the way the applicant chose, 条例§40). */
export const SERVICE_METHODS = ['direct', 'entrusted', 'post', 'electronic'] as const
export type ServiceMethod = (typeof SERVICE_METHODS)[number]
export const SERVICE_METHOD_LABELS: Record<ServiceMethod, string> = {
  direct: '直接送达',
  entrusted: '委托其他行政机关代为送达',
  post: '邮寄送达',
  electronic: '电子送达',
}

/** Who carries the letter. Only the post may: `courier` is known so that it can be refused by name. */
export const CARRIERS = ['chinaPost', 'ems', 'courier'] as const
export type Carrier = (typeof CARRIERS)[number]
export const CARRIER_LABELS: Record<Carrier, string> = {
  chinaPost: '中国邮政',
  ems: '邮政特快专递（EMS）',
  courier: '其他快递企业',
}

/** How a letter was sent. */
export interface Dispatch {
  readonly method: ServiceMethod
  /** For the post. */
  readonly carrier: Carrier | null
  /** Mail number, address of the mailbox, or the agency that was entrusted. */
  readonly reference: string | null
}

/** The letters whose delivery means something to the case. */
export const SERVED_LETTERS = [
  'correctionNotice',
  'reasonsRequest',
  'delayNotice',
  'extensionNotice',
  'feeNotice',
  'consultation',
  'decision',
] as const
export type ServedLetter = (typeof SERVED_LETTERS)[number]
export const SERVED_LETTER_LABELS: Record<ServedLetter, string> = {
  correctionNotice: '补正告知书',
  reasonsRequest: '说明理由告知书',
  delayNotice: '延迟答复告知书',
  extensionNotice: '延期答复告知书',
  feeNotice: '收费通知书',
  consultation: '征求意见书',
  decision: '处理决定书',
}

/** What is known of the way of one letter to its reader. */
export interface Service {
  readonly sent: readonly (Dispatch & { readonly on: PlainDate })[]
  readonly deliveredOn: PlainDate | null
  readonly failures: readonly { readonly on: PlainDate; readonly reason: string }[]
}

export const firstSent = (dispatch: Dispatch, on: PlainDate): Service => ({
  sent: [{ ...dispatch, on }],
  deliveredOn: null,
  failures: [],
})

/** By post and by wire the day of sending counts; handed over, the day of signing does. */
const countsFromSending = (method: ServiceMethod): boolean => method === 'post' || method === 'electronic'

/**
 * The day on which a reply counts as given, or null while it does not (国办公开办函〔2016〕235号第二条): posted, the day of
 * posting; handed over or by another agency, the day of signing; electronically (presumed), the day of sending.
 *
 * Example: handed to a colleague for delivery on 2025-12-30 and signed for on 2026-01-04, it is given on the 4th.
 */
export function dayGiven({ sent, deliveredOn }: Service): PlainDate | null {
  const days = sent.filter(each => countsFromSending(each.method)).map(each => each.on)
  if (deliveredOn !== null) days.push(deliveredOn)
  return days.reduce<PlainDate | null>((first, day) => (first === null || day < first ? day : first), null)
}

/** Whether a letter may be sent this way (国办公开办函〔2016〕235号): the post only by the post, and each way with what proves it. */
export function findDispatchBreach({ method, carrier, reference }: Dispatch): Breach | null {
  if (method === 'post' && carrier !== 'chinaPost' && carrier !== 'ems')
    return breach(
      'DLV-01',
      '邮寄文书必须通过邮政企业，不得使用其他快递，请改用中国邮政或者邮政特快专递（EMS）。',
    )
  if (method !== 'direct' && !reference?.trim())
    return breach(
      'DLV-02',
      `${SERVICE_METHOD_LABELS[method]}没有填写${REFERENCES[method]}，无法证明已经发出，请补填。`,
    )
  return null
}

const REFERENCES: Record<Exclude<ServiceMethod, 'direct'>, string> = {
  entrusted: '受托送达的机关',
  post: '邮件号',
  electronic: '电子送达的地址',
}

/** Whether something may be noted about the way of this letter. `service` is null when it was never sent. */
export function findServiceBreach(
  service: Service | null,
  event: Resent | Delivered | DeliveryFailed,
): Breach | null {
  const label = SERVED_LETTER_LABELS[event.letter]
  if (service === null)
    return breach('DLV-03', `本件申请没有发出过${label}，不能登记它的送达情况，请先发出该文书。`)
  if (event.kind === 'resent') return findDispatchBreach(event.dispatch)
  if (event.kind === 'deliveryFailed') return findBlank({ 退件原因: event.reason })
  if (service.deliveredOn !== null)
    return breach(
      'DLV-05',
      `${label}已于 ${service.deliveredOn} 登记送达，不能重复登记；日期有误的，请更正原记录。`,
    )
  return event.evidence.trim() === ''
    ? breach('DLV-04', `登记${label}送达没有填写证据，请填写送达回证、签收记录或者系统回执。`)
    : null
}
