import type { Body } from '../../access/index.ts'
import { type ApplicationState, fold } from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { CaseRecord } from '../../store/index.ts'
import type { ActContext } from '../perform.ts'
import { NOT_FOUND, type Refusal, stale } from '../refusal.ts'
import { eventsOf, type RecordedEvent } from './recorded-events.ts'

/** A case with its history and what follows from it. */
export interface LoadedCase {
  readonly record: CaseRecord
  readonly body: Body
  readonly recorded: readonly RecordedEvent[]
  readonly state: ApplicationState
}

/** What holding a case takes. */
type Held = Pick<ActContext, 'records' | 'permits' | 'crypto' | 'keys'>

/** Holds a case for a change and loads it. Refused when it is not there or not the actor's. */
export async function holdAnyVersion(context: Held, id: string): Promise<Result<LoadedCase, Refusal>> {
  const { records, permits } = context
  const record = await records.cases.hold(id)
  const body = record && (await records.bodies.find(record.body))
  if (!record || !body || !permits({ body: body.id, path: body.path })) return no(NOT_FOUND)
  const recorded = await eventsOf(context, id)
  return ok({ record, body, recorded, state: fold(recorded.map(each => each.event)) })
}

/** The same; refused too when somebody else has recorded something since `version`. */
export async function holdCase(
  context: Held,
  id: string,
  version: number,
): Promise<Result<LoadedCase, Refusal>> {
  const held = await holdAnyVersion(context, id)
  if (!held.ok || held.value.record.version === version) return held
  const { record, recorded } = held.value
  const last = recorded.at(-1)
  return no(
    stale({
      version: record.version,
      status: record.status,
      last: last && { kind: last.event.kind, on: last.event.on, by: last.personName, at: last.at },
    }),
  )
}

/** A number as it is on record: blanks around it and small letters do not matter. */
export const plainNumber = (typed: string): string => typed.trim().toUpperCase()

/** Holds and loads a case by its number; null when there is none. */
export async function loadCase(
  context: Pick<ActContext, 'records' | 'crypto' | 'keys'>,
  number: string,
): Promise<LoadedCase | null> {
  const { records } = context
  const found = await records.cases.findByNumber(plainNumber(number))
  const record = found && (await records.cases.hold(found.id))
  const body = record && (await records.bodies.find(record.body))
  if (!record || !body) return null
  const recorded = await eventsOf(context, record.id)
  return { record, body, recorded, state: fold(recorded.map(each => each.event)) }
}
