import { type Act, type Actor, may } from '../../access/index.ts'
import {
  type ApplicationState,
  AVAILABLE,
  type CaseClock,
  caseClock,
  type EventKind,
  fold,
} from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { LetterRecord } from '../../store/index.ts'
import { type Office, todayIn } from '../office.ts'
import { NOT_FOUND, type Refusal } from '../refusal.ts'
import { calendarOf } from './calendar.ts'
import { EVENT_ACTS } from './event-acts.ts'
import { type CaseLine, linesOf } from './lists/case-line.ts'
import { maskNumber, maskPhone, openApplicant } from './personal-data.ts'
import { type RecordedEvent, readEvents } from './recorded-events.ts'

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
  const [line] = await linesOf([record], read, calendar, todayIn(office))
  const clock = caseClock(state, calendar, todayIn(office))
  if (!clock.ok) return no({ kind: 'breach', breach: clock.reason })
  const given = openApplicant(office, record)
  const mayDo = (act: Act) => may(actor, act, target)
  return ok({
    line: line as CaseLine,
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
