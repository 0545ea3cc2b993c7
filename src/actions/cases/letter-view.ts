import { type Body, reviewBodyOf } from '../../access/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { WorkCalendar } from '../../clock/index.ts'
import type { CaseView, DocumentNumber, Given } from '../../letter/index.ts'
import type { LoadedCase } from './load-case.ts'

/** A case as the letter room takes it. `above` are the bodies above its body, the nearest first. */
export const letterViewOf = (
  { record, body, state }: LoadedCase,
  above: readonly Body[],
  letter: { readonly number: DocumentNumber; readonly on: PlainDate; readonly given: Given },
  calendar: WorkCalendar,
  today: PlainDate,
): CaseView => ({
  body: bodyOf(body, above),
  number: letter.number,
  on: letter.on,
  registerNumber: record.number,
  applicant: { name: record.applicantName, natural: record.applicantKind === 'natural' },
  description: state.correction?.content ?? record.request.description,
  arrivedOn: record.arrivedOn,
  state,
  calendar,
  today,
  given: letter.given,
})

const bodyOf = (body: Body, above: readonly Body[]): CaseView['body'] => {
  const { name, kind, contact } = body
  return {
    name,
    kind,
    telephone: contact.telephone ?? null,
    address: contact.address ?? null,
    email: contact.email ?? null,
    reviewBody: reviewBodyOf(body, above),
    court: contact.court ?? null,
    onlineFiling: contact.onlineFiling ?? null,
  }
}
