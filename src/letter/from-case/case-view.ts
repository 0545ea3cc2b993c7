import type { ApplicationState, Dispatch, Service } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { WorkCalendar } from '../../clock/index.ts'
import type { BodyKind } from '../../law/index.ts'
import { type DocumentNumber, parseDocumentNumber } from '../document-number.ts'
import type {
  ApplicantLetterFacts,
  DecisionFacts,
  EarlierLetter,
  HistoryStep,
  SignedFacts,
} from '../facts.ts'
import type { Draft } from '../settle-facts.ts'
import type { Given } from './given.ts'

/** 发文机关 as the records have it. */
export interface CaseBody {
  readonly name: string
  readonly kind: BodyKind
  readonly telephone: string | null
  readonly address: string | null
  readonly email: string | null
  /** Names that only the body knows; null leaves the words of the law. */
  readonly reviewBody: string | null
  readonly court: string | null
  readonly onlineFiling: string | null
}

/** A case as letters take it. `number` and `on` are those of the letter that is written. */
export interface CaseView {
  readonly body: CaseBody
  readonly number: DocumentNumber
  readonly on: PlainDate
  readonly registerNumber: string
  readonly applicant: { readonly name: string; readonly natural: boolean }
  readonly description: string
  readonly arrivedOn: PlainDate
  readonly state: ApplicationState
  readonly calendar: WorkCalendar
  readonly today: PlainDate
  readonly given: Given
}

export const signedOf = ({ body, number, on }: CaseView): Draft<SignedFacts> => ({
  body: {
    name: body.name,
    kind: body.kind,
    contact: { person: null, phone: body.telephone ?? '', address: body.address, email: body.email },
  },
  number: number as Draft<DocumentNumber>,
  date: on,
})

export const referenceOf = ({ registerNumber, arrivedOn, state }: CaseView) => ({
  registerNumber,
  submittedOn: arrivedOn,
  receivedOn: state.receivedOn ?? arrivedOn,
})

export const toApplicant = (view: CaseView): Draft<ApplicantLetterFacts> => ({
  ...signedOf(view),
  applicant: { name: view.applicant.name, kind: view.applicant.natural ? 'natural' : 'organisation' },
  application: { ...referenceOf(view), requests: [view.description] },
})

/** What every decision letter has; `dispatch` is how it goes out. */
export function decisionOf(view: CaseView, dispatch: Dispatch): Draft<DecisionFacts> {
  const steps = historyOf(view.state)
  return {
    ...toApplicant(view),
    history: steps.length === 0 ? null : steps,
    remedy: {
      reviewBody: view.body.reviewBody,
      court: view.body.court,
      onlineFiling: view.body.onlineFiling,
    },
    deliveredOnline: dispatch.method === 'electronic',
  }
}

function historyOf({ correction, consultations, fee, delay }: ApplicationState): HistoryStep[] {
  return [
    ...(correction?.returnedOn
      ? [{ step: 'correction', noticeOn: correction.askedOn, receivedOn: correction.returnedOn } as const]
      : []),
    ...consultations.flatMap(each =>
      each.endedOn ? [{ step: 'consultation', sentOn: each.sentOn, endedOn: each.endedOn } as const] : [],
    ),
    ...(fee?.paidOn ? [{ step: 'fee', noticeOn: fee.noticedOn, paidOn: fee.paidOn } as const] : []),
    ...(delay ? [{ step: 'delay', noticeOn: delay.on, until: delay.until } as const] : []),
  ]
}

const BLANK: DocumentNumber = { code: '', year: Number.NaN, serial: Number.NaN }

/** An earlier letter by the number it was given; blank parts are named as missing. */
export function earlierLetter(number: string | null, date: PlainDate): Draft<EarlierLetter> {
  const parsed = number === null ? null : parseDocumentNumber(number)
  return { number: (parsed?.ok ? parsed.value : BLANK) as Draft<DocumentNumber>, date }
}

/** 送达证据 of a letter: its first proof, or that it was posted. */
export function deliveryOf(service: Service | undefined, record: string) {
  const sent = service?.sent[0]
  return {
    way: sent?.method ?? ('direct' as const),
    on: service?.deliveredOn ?? sent?.on ?? ('' as PlainDate),
    record: record || (sent?.reference ?? ''),
  }
}
