import type { Fen } from '../basics/fen.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type {
  ApplicantKind,
  Article,
  Channel,
  DecisionKind,
  DisputeEnding,
  DisputeGroup,
} from '../law/index.ts'
import type { ApplicationId, AttachmentId } from './application.ts'
import type { Dispatch, ServedLetter, ServiceMethod } from './delivery.ts'

/**
 * What can happen to an application. A case is the list of these in the order they were recorded, the first being
 * number 1; everything else is folded from it.
 */
interface Happening<Kind extends string> {
  readonly kind: Kind
  /** The day of the law: when it took effect, not when it was typed in. */
  readonly on: PlainDate
}

// Intake

/** Where a split application comes from: its clock goes on from there. */
export interface SplitOrigin {
  readonly application: ApplicationId
  readonly receivedOn: PlainDate
  readonly correction: { readonly sentOn: PlainDate; readonly returnedOn: PlainDate } | null
}

/** 收件: it arrived on `on`. By some channels that is not yet 收到 (条例§31). */
export interface Received extends Happening<'received'> {
  readonly channel: Channel
  /** Decides the column of table three; changed only by a correction with its reason. */
  readonly applicantKind: ApplicantKind
  /** Mail number, number of the online form, receipt of the counter. */
  readonly evidence: string | null
  readonly files: readonly AttachmentId[]
  /** Set when it was split off another (一事一申请); `on` is then the day of splitting. */
  readonly splitFrom: SplitOrigin | null
}

export const CONTACT_MEANS = ['phone', 'sms', 'email', 'online', 'post', 'inPerson'] as const
export type ContactMeans = (typeof CONTACT_MEANS)[number]

/** 联系申请人 to confirm or for another reason, with or without success. */
export interface ContactAttempted extends Happening<'contactAttempted'> {
  readonly by: ContactMeans
  readonly reached: boolean
  readonly note: string
}

/** 双方确认: from this day an application by post, mail, web or fax counts as received (条例§31). */
export interface Confirmed extends Happening<'confirmed'> {
  readonly by: ContactMeans
  readonly evidence: string
}

/** 登记 under a number (条例§45). */
export interface Registered extends Happening<'registered'> {
  readonly number: string
}

// Correction (条例§30)

/** 补正告知: once, with everything that is to be corrected; `days` are working days from its delivery. */
export interface CorrectionAsked extends Happening<'correctionAsked'> {
  readonly items: readonly string[]
  readonly days: number
  readonly documentNumber: string | null
  readonly dispatch: Dispatch
}

/** 收到补正: the 20 working days start anew after this day. */
export interface CorrectionReceived extends Happening<'correctionReceived'> {
  /** The corrected description, in the applicant's words. */
  readonly content: string
  readonly files: readonly AttachmentId[]
}

/** 延长补正期限 for a good reason of the applicant's, by further working days. */
export interface CorrectionExtended extends Happening<'correctionExtended'> {
  readonly days: number
  readonly reason: string
}

// Number and frequency beyond reason (条例§35)

export interface ReasonsAsked extends Happening<'reasonsAsked'> {
  /** Applications of the same applicant, counted from `from` to `to`. */
  readonly count: number
  readonly from: PlainDate
  readonly to: PlainDate
  /** Working days from delivery in which to give reasons. */
  readonly days: number
  readonly documentNumber: string | null
  readonly dispatch: Dispatch
}

export interface ReasonsGiven extends Happening<'reasonsGiven'> {
  readonly content: string
  readonly files: readonly AttachmentId[]
}

/** 延迟答复: the reasons are good, and the body sets a reasonable day by which it will answer. */
export interface DelayedReasonably extends Happening<'delayedReasonably'> {
  readonly until: PlainDate
  readonly reason: string
  readonly documentNumber: string | null
  readonly dispatch: Dispatch
}

// Consultation (条例§32, §33第3款, §34)

interface Consulted {
  /** Names it within the case: `1`, `2`, … */
  readonly consultation: string
  readonly party: string
  /** The information that the party is asked about. */
  readonly about: string
  readonly documentNumber: string | null
  readonly dispatch: Dispatch
}

export interface ThirdPartyConsulted extends Happening<'thirdPartyConsulted'>, Consulted {}
export interface CoMakerConsulted extends Happening<'coMakerConsulted'>, Consulted {}
/** 会商其他机关, also 报请确定 under §17: the law sets no period, so the letter does. */
export interface OtherBodyConsulted extends Happening<'otherBodyConsulted'>, Consulted {
  readonly replyBy: PlainDate | null
}

export const CONSULTATION_ANSWERS = ['agrees', 'objects', 'partly', 'noOpinion'] as const
export type ConsultationAnswer = (typeof CONSULTATION_ANSWERS)[number]

export interface ConsultationAnswered extends Happening<'consultationAnswered'> {
  readonly consultation: string
  readonly answer: ConsultationAnswer
  readonly reason: string
  readonly files: readonly AttachmentId[]
}

/** 逾期未答复: a co-maker's silence is consent (§34), a third party's leaves it to the body (§32). */
export interface ConsultationLapsed extends Happening<'consultationLapsed'> {
  readonly consultation: string
}

// Extension and fee (条例§33第2款, §42)

export interface Extended extends Happening<'extended'> {
  /** Working days beyond the due day. */
  readonly days: number
  /** 政府信息公开工作机构负责人. */
  readonly approvedBy: string
  readonly reason: string
  readonly documentNumber: string | null
  readonly dispatch: Dispatch
}

export interface FeeNoticed extends Happening<'feeNoticed'> {
  /** 按件 or 按量: one way for one application. */
  readonly basis: 'items' | 'pages'
  /** By items: which one of the applicant's it is in the month of receipt. By pages: their number. */
  readonly quantity: number
  readonly amount: Fen
  readonly documentNumber: string | null
  readonly dispatch: Dispatch
}

/** 缴清: the 20 working days start anew after this day. */
export interface FeePaid extends Happening<'feePaid'> {
  readonly amount: Fen
  readonly voucher: string
}

// Work on the reply

/** 检索记录: the evidence of 信息不存在. */
export interface Searched extends Happening<'searched'> {
  /** Offices, systems and archives searched. */
  readonly places: readonly string[]
  readonly keywords: readonly string[]
  readonly found: boolean
  readonly note: string
}

export interface Drafted extends Happening<'drafted'> {
  readonly outcome: DecisionKind
  readonly note: string
}

export const REVIEW_ASPECTS = ['unitHead', 'secrecy', 'legal', 'leader'] as const
/** 审核: by the head of the unit, for secrecy, for legality, by the leader in charge. */
export type ReviewAspect = (typeof REVIEW_ASPECTS)[number]

export interface Reviewed extends Happening<'reviewed'> {
  readonly aspect: ReviewAspect
  readonly opinion: string
}

export interface ReturnedToDraft extends Happening<'returnedToDraft'> {
  readonly reason: string
}

export interface Signed extends Happening<'signed'> {
  readonly signatory: string
}

/** A part that is kept back from a partial disclosure, with its ground (条例§37). */
export interface WithheldPart {
  readonly part: string
  readonly ground: DecisionKind
  readonly article: Article
  readonly reason: string
}

/** The application that a duplicate or a reconfirmation repeats. */
export interface EarlierReply {
  readonly number: string
  readonly repliedOn: PlainDate
  readonly documentNumber: string | null
}

/** What a decision says, whether the first or one made anew. */
export interface DecisionContent {
  readonly outcome: DecisionKind
  /** Every article it rests on, to paragraph and item. */
  readonly articles: readonly Article[]
  readonly reason: string
  readonly documentNumber: string | null
  /** For a partial disclosure, and only for it. */
  readonly withheld: readonly WithheldPart[]
  /** For `duplicate` and `reconfirmation`. */
  readonly earlier: EarlierReply | null
  /** For `notHeld`: whether it does not exist (不存在) or is another body's (非本机关). */
  readonly notHeld: 'doesNotExist' | 'otherBody' | null
  /** The body that is responsible, where it can be determined: name and how to reach it. */
  readonly responsibleBody: string | null
  readonly dispatch: Dispatch
}

/** 作出并发出处理决定. By post the clock stops with the posting, handed over it stops with the signature (S13). */
export interface Decided extends Happening<'decided'>, DecisionContent {}

// Delivery and end

export interface Resent extends Happening<'resent'> {
  readonly letter: ServedLetter
  readonly consultation: string | null
  readonly dispatch: Dispatch
}

/** 送达, with its evidence. */
export interface Delivered extends Happening<'delivered'> {
  readonly letter: ServedLetter
  /** Which consultation, when the letter is one of consultation. */
  readonly consultation: string | null
  readonly method: ServiceMethod
  /** 送达回证, 签收记录, receipt of the mail server. */
  readonly evidence: string
  readonly files: readonly AttachmentId[]
}

/** 退件, 拒收. */
export interface DeliveryFailed extends Happening<'deliveryFailed'> {
  readonly letter: ServedLetter
  readonly consultation: string | null
  readonly reason: string
}

export interface Archived extends Happening<'archived'> {
  readonly reference: string
  /** 保管期限. */
  readonly retention: string
}

/** 撤回 by the applicant before a decision. */
export interface Withdrawn extends Happening<'withdrawn'> {
  /** The written record of it. */
  readonly evidence: string
  readonly files: readonly AttachmentId[]
}

/** 一事一申请: `into` are the applications that take its place; from this day each of them counts, and it does not. */
export interface Split extends Happening<'split'> {
  readonly into: readonly ApplicationId[]
  readonly reason: string
}

/** 更正记录: takes back an event that was recorded by mistake; the record itself stays. */
export interface Corrected extends Happening<'corrected'> {
  /** Number of the event that is taken back; when that is itself a correction, what it took back stands again. */
  readonly sequence: number
  readonly reason: string
  /** What stands in its place: nothing, the right event, or several (so a fact learnt late finds its day). */
  readonly instead: readonly Fact[]
}

// Disputes (条例§51)

export const DISPUTE_SUBJECTS = ['decision', 'failureToReply', 'other'] as const
/** What a dispute is about. */
export type DisputeSubject = (typeof DISPUTE_SUBJECTS)[number]

export interface DisputeOpened extends Happening<'disputeOpened'> {
  /** Names the dispute: an appeal or a retrial reopens it under the same name and counts as the same. */
  readonly dispute: string
  readonly group: DisputeGroup
  readonly by: 'applicant' | 'thirdParty'
  readonly about: DisputeSubject
  /** 复议机关 or court, and its case number. */
  readonly forum: string
  readonly reference: string | null
}

export interface DisputeClosed extends Happening<'disputeClosed'> {
  readonly dispute: string
  readonly ending: DisputeEnding
  readonly documentNumber: string | null
}

/** 责令重作: a new clock in the same application; it is not received a second time. */
export interface RedoOrdered extends Happening<'redoOrdered'> {
  readonly by: 'reconsideration' | 'judgment'
  readonly dispute: string | null
  readonly documentNumber: string
  /** What it sets: so many working days from `on`, a day, or nothing (then the 20 working days). */
  readonly term: { readonly days: number } | { readonly until: PlainDate } | null
}

export interface RedoDecided extends Happening<'redoDecided'>, DecisionContent {}

/** 纳入主动公开 of what was released (条例§44). */
export interface NotedForPublication extends Happening<'notedForPublication'> {
  readonly reason: string
  /** The published item, once there is one. */
  readonly item: string | null
}

/** All that can happen but for the taking back of it. */
export type Fact =
  | Received
  | ContactAttempted
  | Confirmed
  | Registered
  | CorrectionAsked
  | CorrectionReceived
  | CorrectionExtended
  | ReasonsAsked
  | ReasonsGiven
  | DelayedReasonably
  | ThirdPartyConsulted
  | CoMakerConsulted
  | OtherBodyConsulted
  | ConsultationAnswered
  | ConsultationLapsed
  | Extended
  | FeeNoticed
  | FeePaid
  | Searched
  | Drafted
  | Reviewed
  | ReturnedToDraft
  | Signed
  | Decided
  | Resent
  | Delivered
  | DeliveryFailed
  | Archived
  | Withdrawn
  | Split
  | DisputeOpened
  | DisputeClosed
  | RedoOrdered
  | RedoDecided
  | NotedForPublication

export type ApplicationEvent = Fact | Corrected
export type EventKind = ApplicationEvent['kind']
export type EventOf<Kind extends EventKind> = Extract<ApplicationEvent, { readonly kind: Kind }>
