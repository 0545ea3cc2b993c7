import {
  type ApplicationEvent,
  type ApplicationId,
  parseApplicationEvent,
  writeApplicationEvent,
} from '../../application/index.ts'
import type { Recorder } from '../../store/index.ts'
import type { Office } from '../office.ts'
import type { ActContext } from '../perform.ts'

/** An event with who recorded it. */
export interface RecordedEvent extends Recorder {
  readonly sequence: number
  readonly event: ApplicationEvent
}

/** An event that this program cannot read: the record is damaged, or a newer program wrote it. */
class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent'
}

/**
 * What an event says is kept under seal: its prose is the applicant's, a third party's or the clerk's, and may hold any
 * personal data there is (quality.md SEC-C4). The seal is bound to the place in the case, so that nobody moves, swaps or
 * rewrites an event by SQL. Kind and day stand in columns of their own.
 */
const placeOf = (application: string, sequence: number): string =>
  `application_event.payload:${application}:${sequence}`

/** Appends events to a case, the first of them as number `first`, recorded by who acts. */
export async function appendEvents(
  { records, crypto, keys, actor, now }: Pick<ActContext, 'records' | 'crypto' | 'keys' | 'actor' | 'now'>,
  application: ApplicationId,
  first: number,
  events: readonly ApplicationEvent[],
): Promise<RecordedEvent[]> {
  const staff = actor.kind === 'staff' ? actor : null
  const recorder = { at: now, person: staff?.person ?? null, personName: staff?.name ?? null }
  const recorded = events.map((event, index) => ({ ...recorder, sequence: first + index, event }))
  await records.cases.append(
    application,
    recorded.map(({ event, ...rest }) => ({
      ...rest,
      kind: event.kind,
      on: event.on,
      payload: crypto.sealText(
        keys,
        JSON.stringify(writeApplicationEvent(event)),
        placeOf(application, rest.sequence),
      ),
    })),
  )
  return recorded
}

/** What was recorded of a case, in order. */
export async function eventsOf(
  { records, crypto, keys }: Pick<ActContext, 'records' | 'crypto' | 'keys'>,
  application: string,
): Promise<RecordedEvent[]> {
  const rows = await records.cases.events(application)
  return rows.map(({ payload, kind: _kind, on: _on, ...rest }) => {
    const written: unknown = JSON.parse(crypto.openText(keys, payload, placeOf(application, rest.sequence)))
    const parsed = parseApplicationEvent(written)
    if (parsed.ok) return { ...rest, event: parsed.value }
    throw new UnreadableEvent(`application ${application}, event ${rest.sequence}: ${parsed.reason.code}`)
  })
}

/** The same outside an act. */
export const readEvents = ({ store, crypto, keys }: Office, application: string): Promise<RecordedEvent[]> =>
  eventsOf({ records: store.read, crypto, keys }, application)
