import type { Fen } from '../basics/fen.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type { DecisionKind } from '../law/index.ts'
import type { ApplicationId } from './application.ts'
import { applyFact } from './apply.ts'
import type { Service } from './delivery.ts'
import type { Dispute } from './dispute/dispute.ts'
import type {
  ApplicationEvent,
  Archived,
  ConsultationAnswer,
  ContactAttempted,
  DecisionContent,
  NotedForPublication,
  Received,
  RedoOrdered,
  Registered,
  Reviewed,
  Searched,
} from './events.ts'
import { type Reversal, standingFacts } from './history.ts'
import { type Status, statusOf } from './status.ts'

/** 补正 (条例§30). */
export interface Correction {
  readonly askedOn: PlainDate
  readonly items: readonly string[]
  /** Working days from delivery, extensions included. */
  readonly days: number
  readonly service: Service
  /** 收到补正之日; null while it is waited for. */
  readonly returnedOn: PlainDate | null
  readonly content: string | null
}

/** 说明理由 (条例§35). */
export interface ReasonsRequest {
  readonly askedOn: PlainDate
  readonly count: number
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly service: Service
  readonly givenOn: PlainDate | null
  readonly content: string | null
}

/** 延迟答复的合理期限 (条例§35). */
export interface ReasonableDelay {
  readonly on: PlainDate
  readonly until: PlainDate
  readonly reason: string
  readonly service: Service
}

/** 征求意见 (条例§32, §34, §33第3款). */
export interface Consultation {
  readonly id: string
  readonly with: 'thirdParty' | 'coMaker' | 'otherBody'
  readonly party: string
  readonly about: string
  readonly sentOn: PlainDate
  /** The day the letter sets to another body; the law sets the other two. */
  readonly replyBy: PlainDate | null
  readonly service: Service
  readonly answer: ConsultationAnswer | null
  readonly reason: string | null
  /** Answered, or its silence recorded; null while it is open. */
  readonly endedOn: PlainDate | null
  readonly lapsed: boolean
}

/** 延长答复期限 (条例§33第2款). */
export interface Extension {
  readonly on: PlainDate
  readonly days: number
  readonly approvedBy: string
  readonly reason: string
  readonly service: Service
}

/** 收费通知 and payment (条例§42). */
export interface FeeCharge {
  readonly noticedOn: PlainDate
  readonly basis: 'items' | 'pages'
  readonly quantity: number
  readonly amount: Fen
  readonly service: Service
  readonly paidOn: PlainDate | null
  readonly voucher: string | null
}

export interface Draft {
  readonly stage: 'drafted' | 'reviewed' | 'signed'
  readonly outcome: DecisionKind
  readonly on: PlainDate
  readonly reviews: readonly Reviewed[]
  readonly signatory: string | null
}

/** 处理决定 (条例§36). */
export interface Decision extends Omit<DecisionContent, 'dispatch'> {
  readonly on: PlainDate
  readonly service: Service
}

/** 重新办理 by order of a reconsideration or a judgment. */
export interface Redo {
  readonly order: RedoOrdered
  /** Null while it is being done. */
  readonly decision: Decision | null
  /** The day the new reply counts as given. */
  readonly closedOn: PlainDate | null
}

/** Everything that follows from the events of one application. */
export interface ApplicationState {
  readonly status: Status
  /** What was recorded, in order; the next event is number `recorded.length + 1`. */
  readonly recorded: readonly ApplicationEvent[]
  /** Events taken back, by whom of the later ones and why. */
  readonly reversed: readonly Reversal[]
  /** Day of the last event that stands. */
  readonly lastOn: PlainDate | null
  readonly intake: Received | null
  /** 收到之日; null while it has not been received in law. */
  readonly receivedOn: PlainDate | null
  readonly contacts: readonly ContactAttempted[]
  readonly registration: Registered | null
  readonly correction: Correction | null
  readonly reasons: ReasonsRequest | null
  readonly delay: ReasonableDelay | null
  readonly consultations: readonly Consultation[]
  readonly extension: Extension | null
  readonly fee: FeeCharge | null
  readonly searches: readonly Searched[]
  readonly draft: Draft | null
  readonly decision: Decision | null
  readonly withdrawnOn: PlainDate | null
  readonly split: { readonly on: PlainDate; readonly into: readonly ApplicationId[] } | null
  /** 办结: the day on which table three counts it, and as what. Both null while it is carried on. */
  readonly closedOn: PlainDate | null
  readonly outcome: DecisionKind | null
  readonly archived: Archived | null
  readonly disputes: readonly Dispute[]
  readonly redos: readonly Redo[]
  readonly publication: NotedForPublication | null
}

/** Before anything has arrived. */
export const NOTHING: ApplicationState = {
  status: 'none',
  recorded: [],
  reversed: [],
  lastOn: null,
  intake: null,
  receivedOn: null,
  contacts: [],
  registration: null,
  correction: null,
  reasons: null,
  delay: null,
  consultations: [],
  extension: null,
  fee: null,
  searches: [],
  draft: null,
  decision: null,
  withdrawnOn: null,
  split: null,
  closedOn: null,
  outcome: null,
  archived: null,
  disputes: [],
  redos: [],
  publication: null,
}

/**
 * The state that the events of one application lead to. They are taken as lawful: `judge` is asked before one is
 * recorded. Throws where they cannot be (an answer to a consultation that was never opened): the record is damaged.
 */
export const fold = (events: readonly ApplicationEvent[]): ApplicationState => events.reduce(advance, NOTHING)

/** The state after one more event. */
export function advance(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  const recorded = [...state.recorded, event]
  if (event.kind === 'corrected') return refold(recorded)
  const next = applyFact(state, event)
  return { ...next, status: statusOf(next), lastOn: event.on, recorded }
}

function refold(recorded: readonly ApplicationEvent[]): ApplicationState {
  const { facts, reversed } = standingFacts(recorded)
  return { ...fold(facts), recorded, reversed }
}
