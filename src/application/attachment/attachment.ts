import type { AttachmentId } from '../application.ts'
import type { Screening } from './screening.ts'

export const ATTACHMENT_KINDS = ['incoming', 'reply', 'working'] as const
/**
 * 附件种类. `incoming` came from somebody (scanned letter, 授权委托书, 缴费凭证, 送达回证) and is kept sealed; `reply` is the
 * information that goes to the applicant with the decision; `working` is a paper of the office.
 */
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

export const ATTACHMENT_KIND_LABELS: Record<AttachmentKind, string> = {
  incoming: '收到的材料',
  reply: '提供给申请人的信息',
  working: '办理中的材料',
}

/** 附件 of an application, as far as rules ask about it. */
export interface Attachment {
  readonly id: AttachmentId
  readonly kind: AttachmentKind
  /** How a letter names it: the name of the file without its ending, unless somebody said better. */
  readonly title: string
  /** Sheets of the file; null where nobody has counted them. */
  readonly pages: number | null
  /** What was found in it before it goes out; null for what does not go out. */
  readonly screening: Screening | null
  /** Number of the decision (in the order of events) that it went out with; null while it has not. */
  readonly releasedWith: number | null
}
