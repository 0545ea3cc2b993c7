import type { EventKind } from './events.ts'
import type { Status } from './status.ts'

/** What may be noted about any case that has been registered. */
const ANY = [
  'contactAttempted',
  'resent',
  'delivered',
  'deliveryFailed',
  'disputeOpened',
  'disputeClosed',
  'corrected',
] as const satisfies readonly EventKind[]

const DRAFTING = ['drafted', 'reviewed', 'returnedToDraft', 'signed'] as const satisfies readonly EventKind[]

const CONSULTING = [
  'thirdPartyConsulted',
  'coMakerConsulted',
  'otherBodyConsulted',
  'consultationAnswered',
  'consultationLapsed',
] as const satisfies readonly EventKind[]

/** What an undecided case admits while its reply period runs. */
const HANDLING = [
  'correctionAsked',
  'reasonsAsked',
  'reasonsGiven',
  'delayedReasonably',
  ...CONSULTING,
  'extended',
  'feeNoticed',
  'searched',
  ...DRAFTING,
  'decided',
  'withdrawn',
  'split',
  ...ANY,
] as const satisfies readonly EventKind[]

const ANSWERED = ['archived', 'redoOrdered', 'notedForPublication', ...ANY] as const

/**
 * What may happen next, by where the case stands (domain.md B6). It is the outline; whether a step is lawful in the
 * particular case, `judge` says, with the article.
 */
export const AVAILABLE = {
  none: ['received'],
  arrived: ['contactAttempted', 'confirmed', 'withdrawn', 'corrected'],
  received: ['contactAttempted', 'registered', 'withdrawn', 'disputeOpened', 'disputeClosed', 'corrected'],
  examining: HANDLING,
  correctionAsked: [
    'correctionReceived',
    'correctionExtended',
    'reasonsGiven',
    'consultationAnswered',
    'consultationLapsed',
    'searched',
    ...DRAFTING,
    'decided',
    'withdrawn',
    ...ANY,
  ],
  feeNoticed: [
    'feePaid',
    'reasonsGiven',
    'consultationAnswered',
    'consultationLapsed',
    'searched',
    ...DRAFTING,
    'decided',
    'withdrawn',
    ...ANY,
  ],
  reasonsAsked: HANDLING,
  consulting: HANDLING,
  drafted: HANDLING,
  reviewed: HANDLING,
  signed: HANDLING,
  decided: ANSWERED,
  delivered: ANSWERED,
  archived: ['redoOrdered', 'notedForPublication', ...ANY],
  withdrawn: ['archived', ...ANY],
  split: ['archived', 'contactAttempted', 'corrected'],
  redoing: [...CONSULTING, 'searched', ...DRAFTING, 'redoDecided', ...ANY],
} satisfies Record<Status, readonly EventKind[]>

export const isAvailable = (status: Status, kind: EventKind): boolean =>
  (AVAILABLE[status] as readonly EventKind[]).includes(kind)
