import type { ApplicationEvent } from '../../application/index.ts'
import { assertNever } from '../../basics/assert-never.ts'
import type { Result } from '../../basics/result.ts'
import { type Breach, DECISIONS } from '../../law/index.ts'
import type { Letter } from '../letter.ts'
import { LETTER_RULES, type LetterKind } from '../letter-kinds.ts'
import type { CaseView } from './case-view.ts'
import { decisionLetterOf } from './decision-drafts.ts'
import {
  assistanceRequest,
  coMakerInquiry,
  correctionNotice,
  delayNotice,
  extensionNotice,
  feeNotice,
  reasonsRequest,
  thirdPartyInquiry,
} from './procedure-drafts.ts'

/** The steps that go out as a letter with a number. */
export const LETTERED_KINDS = [
  'correctionAsked',
  'reasonsAsked',
  'extended',
  'thirdPartyConsulted',
  'coMakerConsulted',
  'otherBodyConsulted',
  'feeNoticed',
  'delayedReasonably',
  'decided',
  'redoDecided',
] as const
export type LetteredEvent = Extract<ApplicationEvent, { readonly kind: (typeof LETTERED_KINDS)[number] }>

export const isLettered = (event: ApplicationEvent): event is LetteredEvent =>
  (LETTERED_KINDS as readonly string[]).includes(event.kind)

const OF_PROCEDURE = {
  correctionAsked: 'L04',
  reasonsAsked: 'L05',
  extended: 'L06',
  thirdPartyConsulted: 'L07',
  coMakerConsulted: 'L11',
  otherBodyConsulted: 'L12',
  feeNoticed: 'L13',
  delayedReasonably: 'L14',
} as const satisfies Record<Exclude<LetteredEvent['kind'], 'decided' | 'redoDecided'>, LetterKind>

/** Which letter goes with a step. */
export function letterKindOf(event: LetteredEvent): LetterKind {
  if (event.kind !== 'decided' && event.kind !== 'redoDecided') return OF_PROCEDURE[event.kind]
  if (event.outcome === 'notHeld') return event.notHeld === 'otherBody' ? 'L31' : 'L30'
  return DECISIONS[event.outcome].letters[0] as LetterKind
}

/** The run of numbers that the letter of a step takes its number from. */
export const seriesOf = (event: LetteredEvent) => LETTER_RULES[letterKindOf(event)].series

/** The letter of a step from the records of the case and what the clerk adds; or the part that is missing. */
export function letterOfEvent(view: CaseView, event: LetteredEvent): Result<Letter, Breach> {
  switch (event.kind) {
    case 'correctionAsked':
      return correctionNotice(view, event)
    case 'reasonsAsked':
      return reasonsRequest(view, event)
    case 'extended':
      return extensionNotice(view, event)
    case 'thirdPartyConsulted':
      return thirdPartyInquiry(view, event)
    case 'coMakerConsulted':
      return coMakerInquiry(view, event)
    case 'otherBodyConsulted':
      return assistanceRequest(view, event)
    case 'feeNoticed':
      return feeNotice(view, event)
    case 'delayedReasonably':
      return delayNotice(view, event)
    case 'decided':
    case 'redoDecided':
      return decisionLetterOf(view, event)
    default:
      return assertNever(event)
  }
}
