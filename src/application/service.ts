import { assertNever } from '../basics/assert-never.ts'
import type { ServedLetter, Service } from './delivery.ts'
import type { ApplicationState } from './state.ts'

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
