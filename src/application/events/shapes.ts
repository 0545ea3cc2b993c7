import { no } from '../../basics/result.ts'
import {
  APPLICANT_COLUMNS,
  CHANNELS,
  DECISION_KINDS,
  DISPUTE_ENDINGS,
  DISPUTE_GROUPS,
} from '../../law/index.ts'
import type { ApplicationId, AttachmentId } from '../application.ts'
import { CARRIERS, type Dispatch, SERVED_LETTERS, SERVICE_METHODS } from '../delivery.ts'
import {
  type ApplicationEvent,
  CONSULTATION_ANSWERS,
  CONTACT_MEANS,
  type Corrected,
  type DecisionContent,
  DISPUTE_SUBJECTS,
  type EarlierReply,
  type EventKind,
  type EventOf,
  type Fact,
  REVIEW_ASPECTS,
  type RedoOrdered,
  type SplitOrigin,
  type WithheldPart,
} from '../events.ts'
import {
  day,
  type Field,
  type Fields,
  flag,
  listOf,
  money,
  name,
  oneOf,
  orNull,
  recordOf,
  text,
  whole,
} from './fields.ts'

type Facts<Kind extends EventKind> = Omit<EventOf<Kind>, 'kind' | 'on'>

const files = listOf(name<AttachmentId>())

const dispatch = recordOf<Dispatch>({
  method: oneOf(SERVICE_METHODS),
  carrier: orNull(oneOf(CARRIERS)),
  reference: orNull(text),
})

const letter = { documentNumber: orNull(text), dispatch }

const consulted = { consultation: name<string>(), party: text, about: text, ...letter }

const served = { letter: oneOf(SERVED_LETTERS), consultation: orNull(name<string>()) }

const withheldPart = recordOf<WithheldPart>({
  part: text,
  ground: oneOf(DECISION_KINDS),
  article: text,
  reason: text,
})

const decision: Fields<DecisionContent> = {
  outcome: oneOf(DECISION_KINDS),
  articles: listOf(text),
  reason: text,
  withheld: listOf(withheldPart),
  earlier: orNull(recordOf<EarlierReply>({ number: text, repliedOn: day, documentNumber: orNull(text) })),
  notHeld: orNull(oneOf(['doesNotExist', 'otherBody'])),
  responsibleBody: orNull(text),
  ...letter,
}

const splitOrigin = recordOf<SplitOrigin>({
  application: name<ApplicationId>(),
  receivedOn: day,
  correction: orNull(recordOf({ sentOn: day, returnedOn: day })),
})

const term: Field<NonNullable<RedoOrdered['term']>> = (value, at) => {
  const counted = recordOf({ days: whole })(value, at)
  return counted.ok ? counted : recordOf({ until: day })(value, at)
}

/** The facts of every kind but the correction, field by field. The compiler holds them against the types. */
const FACT_SHAPES: { readonly [Kind in Fact['kind']]: Fields<Facts<Kind>> } = {
  received: {
    channel: oneOf(CHANNELS),
    applicantKind: oneOf(APPLICANT_COLUMNS),
    evidence: orNull(text),
    files,
    splitFrom: orNull(splitOrigin),
  },
  contactAttempted: { by: oneOf(CONTACT_MEANS), reached: flag, note: text },
  confirmed: { by: oneOf(CONTACT_MEANS), evidence: text },
  registered: { number: text },
  correctionAsked: { items: listOf(text), days: whole, ...letter },
  correctionReceived: { content: text, files },
  correctionExtended: { days: whole, reason: text },
  reasonsAsked: { count: whole, from: day, to: day, days: whole, ...letter },
  reasonsGiven: { content: text, files },
  delayedReasonably: { until: day, reason: text, ...letter },
  thirdPartyConsulted: consulted,
  coMakerConsulted: consulted,
  otherBodyConsulted: { ...consulted, replyBy: orNull(day) },
  consultationAnswered: {
    consultation: name<string>(),
    answer: oneOf(CONSULTATION_ANSWERS),
    reason: text,
    files,
  },
  consultationLapsed: { consultation: name<string>() },
  extended: { days: whole, approvedBy: text, reason: text, ...letter },
  feeNoticed: { basis: oneOf(['items', 'pages']), quantity: whole, amount: money, ...letter },
  feePaid: { amount: money, voucher: text },
  searched: { places: listOf(text), keywords: listOf(text), found: flag, note: text },
  drafted: { outcome: oneOf(DECISION_KINDS), note: text },
  reviewed: { aspect: oneOf(REVIEW_ASPECTS), opinion: text },
  returnedToDraft: { reason: text },
  signed: { signatory: text },
  decided: decision,
  resent: { ...served, dispatch },
  delivered: { ...served, method: oneOf(SERVICE_METHODS), evidence: text, files },
  deliveryFailed: { ...served, reason: text },
  archived: { reference: text, retention: text },
  withdrawn: { evidence: text, files },
  split: { into: listOf(name<ApplicationId>()), reason: text },
  disputeOpened: {
    dispute: name<string>(),
    group: oneOf(DISPUTE_GROUPS),
    by: oneOf(['applicant', 'thirdParty']),
    about: oneOf(DISPUTE_SUBJECTS),
    forum: text,
    reference: orNull(text),
  },
  disputeClosed: { dispute: name<string>(), ending: oneOf(DISPUTE_ENDINGS), documentNumber: orNull(text) },
  redoOrdered: {
    by: oneOf(['reconsideration', 'judgment']),
    dispute: orNull(name<string>()),
    documentNumber: text,
    term: orNull(term),
  },
  redoDecided: decision,
  notedForPublication: { reason: text, item: orNull(text) },
}

const FACT_KINDS = Object.keys(FACT_SHAPES) as Fact['kind'][]

export const EVENT_KINDS: readonly EventKind[] = [...FACT_KINDS, 'corrected']

const kindOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined

const FACT_FIELDS = new Map<unknown, Field<Fact>>(
  FACT_KINDS.map(kind => [
    kind,
    recordOf({ kind: oneOf([kind]), on: day, ...FACT_SHAPES[kind] } as unknown as Fields<Fact>),
  ]),
)

const fact: Field<Fact> = (value, at) =>
  FACT_FIELDS.get(kindOf(value))?.(value, at) ?? no(`不认识的记录种类“${String(kindOf(value))}”`)

const corrected = recordOf<Corrected>({
  kind: oneOf(['corrected']),
  on: day,
  sequence: whole,
  reason: text,
  instead: listOf(fact),
})

/** Any event, by its kind. */
export const anyEvent: Field<ApplicationEvent> = (value, at) =>
  kindOf(value) === 'corrected' ? corrected(value, at) : fact(value, at)
