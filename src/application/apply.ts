import { assertNever } from '../basics/assert-never.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import { CHANNEL_RULES, type DecisionKind } from '../law/index.ts'
import { firstSent } from './delivery.ts'
import { closeDispute, openDispute } from './dispute/dispute.ts'
import type {
  CoMakerConsulted,
  Decided,
  Fact,
  OtherBodyConsulted,
  Received,
  RedoDecided,
  ThirdPartyConsulted,
} from './events.ts'
import { must } from './history.ts'
import { changeConsultation, changeService, withDecision } from './service.ts'
import type { ApplicationState, Consultation, Decision } from './state.ts'

/** The state after a fact, but for what `advance` adds to it. */
export function applyFact(state: ApplicationState, fact: Fact): ApplicationState {
  switch (fact.kind) {
    case 'received':
      return { ...state, intake: fact, ...receiptOf(fact) }
    case 'contactAttempted':
      return { ...state, contacts: [...state.contacts, fact] }
    case 'confirmed':
      return { ...state, receivedOn: fact.on }
    case 'registered':
      return { ...state, registration: fact }
    case 'correctionAsked':
      return {
        ...state,
        correction: {
          askedOn: fact.on,
          items: fact.items,
          days: fact.days,
          service: firstSent(fact.dispatch, fact.on),
          returnedOn: null,
          content: null,
        },
      }
    case 'correctionReceived':
      return {
        ...state,
        correction: { ...must(state.correction, fact), returnedOn: fact.on, content: fact.content },
      }
    case 'correctionExtended': {
      const correction = must(state.correction, fact)
      return { ...state, correction: { ...correction, days: correction.days + fact.days } }
    }
    case 'reasonsAsked': {
      const { on, count, from, to, days, dispatch } = fact
      const service = firstSent(dispatch, on)
      return {
        ...state,
        reasons: { askedOn: on, count, from, to, days, service, givenOn: null, content: null },
      }
    }
    case 'reasonsGiven':
      return {
        ...state,
        reasons: { ...must(state.reasons, fact), givenOn: fact.on, content: fact.content },
      }
    case 'delayedReasonably': {
      const { on, until, reason, dispatch } = fact
      return { ...state, delay: { on, until, reason, service: firstSent(dispatch, on) } }
    }
    case 'thirdPartyConsulted':
    case 'coMakerConsulted':
    case 'otherBodyConsulted':
      return { ...state, consultations: [...state.consultations, consultationOf(fact)] }
    case 'consultationAnswered':
      return changeConsultation(state, fact.consultation, fact, {
        answer: fact.answer,
        reason: fact.reason,
        endedOn: fact.on,
      })
    case 'consultationLapsed':
      return changeConsultation(state, fact.consultation, fact, { endedOn: fact.on, lapsed: true })
    case 'extended': {
      const { on, days, approvedBy, reason, dispatch } = fact
      return { ...state, extension: { on, days, approvedBy, reason, service: firstSent(dispatch, on) } }
    }
    case 'feeNoticed': {
      const { on, basis, quantity, amount, dispatch } = fact
      const service = firstSent(dispatch, on)
      return {
        ...state,
        fee: { noticedOn: on, basis, quantity, amount, service, paidOn: null, voucher: null },
      }
    }
    case 'feePaid':
      return { ...state, fee: { ...must(state.fee, fact), paidOn: fact.on, voucher: fact.voucher } }
    case 'searched':
      return { ...state, searches: [...state.searches, fact] }
    case 'drafted':
      return {
        ...state,
        draft: { stage: 'drafted', outcome: fact.outcome, on: fact.on, reviews: [], signatory: null },
      }
    case 'reviewed': {
      const draft = must(state.draft, fact)
      return { ...state, draft: { ...draft, stage: 'reviewed', reviews: [...draft.reviews, fact] } }
    }
    case 'returnedToDraft':
      return { ...state, draft: null }
    case 'signed':
      return {
        ...state,
        draft: { ...must(state.draft, fact), stage: 'signed', signatory: fact.signatory },
      }
    case 'decided':
    case 'redoDecided':
      return withDecision(state, fact, decisionOf(fact))
    case 'resent':
    case 'delivered':
    case 'deliveryFailed':
      return changeService(state, fact)
    case 'archived':
      return { ...state, archived: fact }
    case 'withdrawn':
      return {
        ...state,
        withdrawnOn: fact.on,
        ...(state.receivedOn === null ? {} : closing(fact.on, 'otherHandling')),
      }
    case 'split':
      return { ...state, split: { on: fact.on, into: fact.into } }
    case 'disputeOpened':
      return { ...state, disputes: openDispute(state.disputes, fact) }
    case 'disputeClosed':
      return { ...state, disputes: closeDispute(state.disputes, fact) }
    case 'redoOrdered':
      return {
        ...state,
        redos: [...state.redos, { order: fact, decision: null, closedOn: null }],
        draft: null,
        archived: null,
      }
    case 'notedForPublication':
      return { ...state, publication: fact }
    default:
      return assertNever(fact)
  }
}

const closing = (closedOn: PlainDate, outcome: DecisionKind) => ({ closedOn, outcome })

/** 收到之日 of what has come in, by its channel (条例§31); a split part keeps the day, and the correction, of the whole. */
function receiptOf({
  on,
  channel,
  splitFrom,
}: Received): Pick<ApplicationState, 'receivedOn' | 'correction'> {
  if (splitFrom === null)
    return { receivedOn: CHANNEL_RULES[channel].needsConfirmation ? null : on, correction: null }
  const { receivedOn, correction } = splitFrom
  return {
    receivedOn,
    correction: correction && {
      askedOn: correction.sentOn,
      items: [],
      days: 0,
      service: { sent: [], deliveredOn: null, failures: [] },
      returnedOn: correction.returnedOn,
      content: null,
    },
  }
}

const CONSULTED = {
  thirdPartyConsulted: 'thirdParty',
  coMakerConsulted: 'coMaker',
  otherBodyConsulted: 'otherBody',
} as const

function consultationOf(fact: ThirdPartyConsulted | CoMakerConsulted | OtherBodyConsulted): Consultation {
  return {
    id: fact.consultation,
    with: CONSULTED[fact.kind],
    party: fact.party,
    about: fact.about,
    sentOn: fact.on,
    replyBy: fact.kind === 'otherBodyConsulted' ? fact.replyBy : null,
    service: firstSent(fact.dispatch, fact.on),
    answer: null,
    reason: null,
    endedOn: null,
    lapsed: false,
  }
}

function decisionOf(fact: Decided | RedoDecided): Decision {
  const { outcome, articles, reason, documentNumber, withheld, earlier, notHeld, responsibleBody, on } = fact
  const service = firstSent(fact.dispatch, on)
  return {
    outcome,
    articles,
    reason,
    documentNumber,
    withheld,
    earlier,
    notHeld,
    responsibleBody,
    on,
    service,
  }
}
