import { type Act, type Actor, may, reachOf } from '../../access/index.ts'
import {
  type ApplicationState,
  AVAILABLE,
  type CaseClock,
  caseClock,
  type EventKind,
  fold,
} from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { addWorkingDays } from '../../clock/index.ts'
import type { CaseCounts, CaseFilter, CaseRecord, LetterRecord } from '../../store/index.ts'
import { type Office, todayIn } from '../office.ts'
import { NOT_ALLOWED, NOT_FOUND, type Refusal } from '../refusal.ts'
import { calendarOf } from './calendar.ts'
import { EVENT_ACTS } from './event-acts.ts'
import { maskNumber, maskPhone, openApplicant } from './personal-data.ts'
import { type RecordedEvent, readEvents } from './recorded-events.ts'

/** A line of a list: nothing sealed. */
export type CaseLine = Omit<CaseRecord, 'applicantSealed' | 'fingerprint' | 'queryCodeHash'>

export const lineOf = ({
  applicantSealed: _sealed,
  fingerprint: _fingerprint,
  queryCodeHash: _hash,
  ...line
}: CaseRecord): CaseLine => line

/** What a list is asked. */
export type CaseQuery = Omit<CaseFilter, 'body' | 'under'> & {
  /** One body; all that the actor may see where it is left out. */
  readonly body?: string | undefined
}

/** The applications that the actor may see. */
export async function listCases(
  { store }: Office,
  actor: Actor,
  { body, ...query }: CaseQuery,
): Promise<Result<{ items: readonly CaseLine[]; next: string | null }, Refusal>> {
  const reach = reachOf(actor, 'application.list')
  if (reach === null || actor.kind !== 'staff') return no(NOT_ALLOWED)
  if (body !== undefined && body !== actor.body) {
    const other = await store.read.bodies.find(body)
    if (!other || !may(actor, 'application.list', { body: other.id, path: other.path })) return no(NOT_FOUND)
  }
  const only = body ?? (reach === 'own' ? actor.body : null)
  const page = await store.read.caseLists.list({ ...query, body: only, under: actor.bodyPath })
  return ok({ items: page.items.map(lineOf), next: page.next })
}

/** Working days ahead that count as "due soon". */
const SOON = 7

/** The numbers of the work queue of the actor's body. */
export async function countCases(office: Office, actor: Actor): Promise<Result<CaseCounts, Refusal>> {
  if (reachOf(actor, 'application.list') === null || actor.kind !== 'staff') return no(NOT_ALLOWED)
  const { calendar } = await calendarOf(office.store.read)
  const today = todayIn(office)
  const soon = addWorkingDays(calendar, today, SOON).date
  return ok(await office.store.read.caseLists.counts(actor.body, today, soon))
}

/** A case as a page shows it. Contact and identity are masked; seeing them is an act of its own. */
export interface CaseView {
  readonly line: CaseLine
  readonly bodyName: string
  readonly applicant: {
    readonly phone: string | null
    readonly email: string | null
    readonly address: string | null
    readonly identityNumber: string | null
    readonly agent: string | null
    readonly together: readonly string[]
  }
  readonly state: ApplicationState
  readonly clock: CaseClock
  readonly events: readonly RecordedEvent[]
  readonly letters: readonly LetterRecord[]
  /** What may happen next and the actor may record. */
  readonly available: readonly EventKind[]
  readonly version: number
}

export async function readCase(office: Office, actor: Actor, id: string): Promise<Result<CaseView, Refusal>> {
  const { read } = office.store
  const record = await read.cases.find(id)
  const body = record && (await read.bodies.find(record.body))
  const target = body && { body: body.id, path: body.path }
  if (!record || !body || !target || !may(actor, 'application.list', target)) return no(NOT_FOUND)
  const [events, letters, { calendar }] = await Promise.all([
    readEvents(office, id),
    read.letters.of(id),
    calendarOf(read),
  ])
  const state = fold(events.map(each => each.event))
  const clock = caseClock(state, calendar, todayIn(office))
  if (!clock.ok) return no({ kind: 'breach', breach: clock.reason })
  const given = openApplicant(office, record)
  const mayDo = (act: Act) => may(actor, act, target)
  return ok({
    line: lineOf(record),
    bodyName: body.name,
    applicant: {
      phone: given.contact.phone && maskPhone(given.contact.phone),
      email: given.contact.email && '（已隐去）',
      address: given.contact.address && '（已隐去）',
      identityNumber: given.identity?.number ? maskNumber(given.identity.number) : null,
      agent: given.agent?.name ?? null,
      together: given.together,
    },
    state,
    clock: clock.value,
    events,
    letters,
    available: AVAILABLE[state.status].filter(kind => mayDo(EVENT_ACTS[kind])),
    version: record.version,
  })
}
