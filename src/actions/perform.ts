import { createHash } from 'node:crypto'
import type { Act, Actor, AuditEntry, BodyId, Origin } from '../access/index.ts'
import { canonicalJson, may, reachOf, type Target } from '../access/index.ts'
import { chinaDayOf, type Instant } from '../basics/instant.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import type { Records } from '../store/index.ts'
import { type Office, randomKey } from './office.ts'
import { NOT_ALLOWED, type Refusal } from './refusal.ts'

/** One thing that can be done. `run` loads, asks the rules and saves; arithmetic, wording and SQL stand elsewhere. */
export interface Action<Input, Output> {
  readonly act: Act
  run(context: ActContext, input: Input): Promise<Result<Output, Refusal>>
}

/** What an action is given: the transaction, who acts and the day. */
export interface ActContext {
  readonly records: Records
  readonly actor: Actor
  readonly now: Instant
  readonly today: PlainDate
  /** True when the actor may do this act on a record of the target body. */
  permits(target: Target): boolean
  /** Names the object of the act and what changed, for the audit trail. */
  note(object: { kind: string; id: string; body?: BodyId }, detail?: Record<string, unknown>): void
  /** Sends something later, if and only if this act is kept. */
  emit(kind: string, payload: Readonly<Record<string, unknown>>): Promise<void>
}

/** Who acts, from where, and under which Idempotency-Key. */
export interface Errand {
  readonly actor: Actor
  readonly origin: Origin
  readonly idempotencyKey?: string | undefined
}

class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('undone')
    this.refusal = refusal
  }
}

type Noted = Pick<AuditEntry, 'objectKind' | 'objectId' | 'detail'> & { body: BodyId | null }

/**
 * Does an action in one transaction: the records, the audit entry, what is to be sent and the kept answer of an
 * Idempotency-Key stand or fall together. A refused act leaves one audit entry and nothing else.
 */
export async function perform<Input, Output>(
  office: Office,
  action: Action<Input, Output>,
  input: Input,
  errand: Errand,
): Promise<Result<Output, Refusal>> {
  const now = office.now()
  const noted: Noted = { objectKind: null, objectId: null, detail: {}, body: null }
  const entry = (result: AuditEntry['result'], extra: Record<string, unknown> = {}) =>
    auditOf(action.act, errand, now, noted, result, extra)
  if (reachOf(errand.actor, action.act) === null) {
    await office.store.write(records => records.audit.append(entry('refused', { reason: 'notAllowed' })))
    return no(NOT_ALLOWED)
  }
  try {
    return await office.store.write(async records => {
      const done = await once(records, action.act, errand, input, now, async () => {
        const result = await action.run(contextOf(records, action.act, errand.actor, now, noted), input)
        if (!result.ok) throw new Undone(result.reason)
        await records.audit.append(entry('done'))
        return result.value
      })
      return ok(done)
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
    const { refusal } = error
    await office.store.write(records => records.audit.append(entry('refused', { reason: reasonOf(refusal) })))
    return no(refusal)
  }
}

const reasonOf = (refusal: Refusal): string =>
  refusal.kind === 'breach' ? refusal.breach.code : refusal.kind

const actorKeyOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.person : actor.kind)

/** Runs `work` once for an Idempotency-Key; a repeat gets the kept answer, another content is refused. */
async function once<Output>(
  records: Records,
  act: Act,
  { actor, idempotencyKey }: Errand,
  input: unknown,
  now: Instant,
  work: () => Promise<Output>,
): Promise<Output> {
  if (idempotencyKey === undefined) return work()
  const key = `${actorKeyOf(actor)} ${act} ${idempotencyKey}`
  const requestHash = createHash('sha256').update(canonicalJson(input)).digest('hex')
  if (!(await records.submissions.claim(key))) throw new Undone({ kind: 'inFlight' })
  const kept = await records.submissions.find(key)
  if (kept !== null) {
    if (kept.requestHash !== requestHash) throw new Undone({ kind: 'keyReused' })
    return kept.answer as Output
  }
  const answer = await work()
  await records.submissions.keep(key, actorKeyOf(actor), { requestHash, status: 201, answer }, now)
  return answer
}

function contextOf(records: Records, act: Act, actor: Actor, now: Instant, noted: Noted): ActContext {
  return {
    records,
    actor,
    now,
    today: chinaDayOf(now),
    permits: target => may(actor, act, target),
    note: ({ kind, id, body }, detail = {}) => {
      Object.assign(noted, {
        objectKind: kind,
        objectId: id,
        body: body ?? noted.body,
        detail: { ...noted.detail, ...detail },
      })
    },
    emit: (kind, payload) => records.outbox.put({ id: randomKey(), kind, payload, at: now }),
  }
}

function auditOf(
  act: Act,
  { actor, origin }: Errand,
  at: Instant,
  { objectKind, objectId, detail, body }: Noted,
  result: AuditEntry['result'],
  extra: Record<string, unknown>,
): Omit<AuditEntry, 'sequence'> {
  const staff = actor.kind === 'staff' ? actor : null
  return {
    at,
    actorKind: actor.kind,
    person: staff?.person ?? null,
    personName: staff?.name ?? null,
    body: body ?? staff?.body ?? null,
    address: origin.address,
    requestId: origin.requestId,
    act,
    objectKind,
    objectId,
    result,
    detail: { ...detail, ...extra },
  }
}
