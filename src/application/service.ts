import { assertNever } from '../basics/assert-never.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import { type Dispatch, dayGiven, type ServedLetter, type Service } from './delivery.ts'
import type { Delivered, DeliveryFailed, Fact, Resent } from './events.ts'
import { DamagedHistory, must } from './history.ts'
import type { ApplicationState, Consultation, Decision } from './state.ts'

/** What is known of the way of a letter; null when it was never sent. Of decisions, the last one. */
export function serviceOf(
  state: ApplicationState,
  letter: ServedLetter,
  consultation: string | null,
): Service | null {
  switch (letter) {
    case 'correctionNotice':
      return sentOrNull(state.correction)
    case 'reasonsRequest':
      return sentOrNull(state.reasons)
    case 'delayNotice':
      return sentOrNull(state.delay)
    case 'extensionNotice':
      return sentOrNull(state.extension)
    case 'feeNotice':
      return sentOrNull(state.fee)
    case 'consultation':
      return sentOrNull(state.consultations.find(each => each.id === consultation))
    case 'decision': {
      const redo = state.redos.at(-1)
      return sentOrNull(redo ? redo.decision : state.decision)
    }
    default:
      return assertNever(letter)
  }
}

/** A split part has its correction from the whole, and no letter of its own. */
const sentOrNull = (sent: { readonly service: Service } | null | undefined): Service | null =>
  sent && sent.service.sent.length > 0 ? sent.service : null

/** The state with one of its consultations changed. */
export function changeConsultation(
  state: ApplicationState,
  id: string,
  fact: Fact,
  change: Partial<Consultation>,
): ApplicationState {
  must(
    state.consultations.find(each => each.id === id),
    fact,
  )
  return {
    ...state,
    consultations: state.consultations.map(each => (each.id === id ? { ...each, ...change } : each)),
  }
}

/** Puts a decision, or what became of its letter, in its place: the redo's while one is open or done, else the case's. */
export function withDecision(state: ApplicationState, fact: Fact, decision: Decision): ApplicationState {
  const closedOn = dayGiven(decision.service)
  const redo = state.redos.at(-1)
  if (redo) return { ...state, redos: [...state.redos.slice(0, -1), { ...redo, decision, closedOn }] }
  if (fact.kind === 'redoDecided') throw new DamagedHistory(`redoDecided on ${fact.on} without an order`)
  return { ...state, decision, closedOn, outcome: closedOn === null ? null : decision.outcome }
}

/** The state after a letter was sent again, arrived or came back. */
export function changeService(
  state: ApplicationState,
  fact: Resent | Delivered | DeliveryFailed,
): ApplicationState {
  const after = (service: Service) => serviceAfter(service, fact)
  switch (fact.letter) {
    case 'correctionNotice': {
      const correction = must(state.correction, fact)
      return { ...state, correction: { ...correction, service: after(correction.service) } }
    }
    case 'reasonsRequest': {
      const reasons = must(state.reasons, fact)
      return { ...state, reasons: { ...reasons, service: after(reasons.service) } }
    }
    case 'delayNotice': {
      const delay = must(state.delay, fact)
      return { ...state, delay: { ...delay, service: after(delay.service) } }
    }
    case 'extensionNotice': {
      const extension = must(state.extension, fact)
      return { ...state, extension: { ...extension, service: after(extension.service) } }
    }
    case 'feeNotice': {
      const fee = must(state.fee, fact)
      return { ...state, fee: { ...fee, service: after(fee.service) } }
    }
    case 'consultation': {
      const id = must(fact.consultation, fact)
      const found = must(
        state.consultations.find(each => each.id === id),
        fact,
      )
      return changeConsultation(state, id, fact, { service: after(found.service) })
    }
    case 'decision': {
      const redo = state.redos.at(-1)
      const decision = must(redo ? redo.decision : state.decision, fact)
      return withDecision(state, fact, { ...decision, service: after(decision.service) })
    }
    default:
      return assertNever(fact.letter)
  }
}

function serviceAfter(service: Service, fact: Resent | Delivered | DeliveryFailed): Service {
  if (fact.kind === 'resent') return { ...service, sent: [...service.sent, sentBy(fact.dispatch, fact.on)] }
  if (fact.kind === 'delivered') return { ...service, deliveredOn: fact.on }
  return { ...service, failures: [...service.failures, { on: fact.on, reason: fact.reason }] }
}

const sentBy = (dispatch: Dispatch, on: PlainDate) => ({ ...dispatch, on })
