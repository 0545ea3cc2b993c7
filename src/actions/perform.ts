import type { Act, Actor, AuditEntry, BodyId, Origin, StaffActor } from '../access/index.ts'
import { canonicalJson, may, reachOf, type Target } from '../access/index.ts'
import { chinaDayOf, type Instant } from '../basics/instant.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import type { CryptoProvider, KeyRing } from '../crypto/index.ts'
import type { OutboxItem, Records, Shelf } from '../store/index.ts'
import { countTry } from './count-try.ts'
import { type Office, randomKey } from './office.ts'
import { invalid, NOT_ALLOWED, type Refusal, tooMany } from './refusal.ts'
import { UNSTORABLE, unstorableIn } from './storable.ts'

/** One thing that can be done. `run` loads, asks the rules and saves; arithmetic, wording and SQL stand elsewhere. */
export interface Action<Input, Output, Prepared = void> {
  readonly act: Act
  /** Slow work that needs no transaction, such as hashing a password; done before `run` and handed to it. */
  prepare?(office: Office, input: Input, errand: Errand): Promise<Prepared>
  run(context: ActContext, input: Input, prepared: Prepared): Promise<Result<Output, Refusal>>
}

/** What an action is given: the transaction, who acts and the day. */
export interface ActContext {
  readonly records: Records
  /** Where bytes of attachments lie; see keep-file.ts. */
  readonly shelf: Shelf
  readonly crypto: CryptoProvider
  readonly keys: KeyRing
  readonly actor: Actor
  readonly origin: Origin
  /** Name of the session in which the actor works; null outside one. */
  readonly session: string | null
  readonly now: Instant
  readonly today: PlainDate
  /** True when the actor may do this act on a record of the target body. */
  permits(target: Target): boolean
  /** Names the object of the act and what changed, for the audit trail. */
  note(object: { kind: string; id: string; body?: BodyId }, detail?: Record<string, unknown>): void
  /** Sends something later, if and only if this act is kept. Nothing of a person stands in the payload. */
  emit(kind: string, payload: Readonly<Record<string, unknown>>, order?: EmitOrder): Promise<void>
  /** Names who acted, where the act itself finds that out (sign-in). */
  actedBy(actor: StaffActor): void
  /**
   * Keeps something although the act is refused: a wrong attempt is counted, under the locks the act holds. Not run when
   * the act is done. An act that asks for it has written nothing else by then, for nothing is rolled back.
   */
  keepIfRefused(work: () => Promise<void>): void
}

/** What comes first, and what is sent once only: see OutboxItem. */
export type EmitOrder = Partial<Pick<OutboxItem, 'id' | 'lane'>>

/** Who acts, from where, and under which Idempotency-Key. */
export interface Errand {
  readonly actor: Actor
  readonly origin: Origin
  readonly session?: string | undefined
  readonly idempotencyKey?: string | undefined
}

class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('undone')
    this.refusal = refusal
  }
}

/** What is gathered while an act runs. */
interface Gathered {
  actor: Actor
  object: Pick<AuditEntry, 'objectKind' | 'objectId' | 'detail'> & { body: BodyId | null }
  keptIfRefused: (() => Promise<void>)[]
}

/**
 * Does an action in one transaction: the records, the audit entry, what is to be sent and the kept answer of an
 * Idempotency-Key stand or fall together. A refused act leaves one audit entry and nothing else.
 */
export async function perform<Input, Output, Prepared>(
  office: Office,
  action: Action<Input, Output, Prepared>,
  input: Input,
  errand: Errand,
): Promise<Result<Output, Refusal>> {
  const now = office.now()
  const gathered: Gathered = {
    actor: errand.actor,
    object: { objectKind: null, objectId: null, detail: {}, body: null },
    keptIfRefused: [],
  }
  const entry = (result: AuditEntry['result'], extra: Record<string, unknown> = {}) =>
    auditOf(action.act, errand, now, gathered, result, extra)
  const refuse = async (refusal: Refusal): Promise<Result<never, Refusal>> => {
    await office.store.write(records => records.audit.append(entry('refused', { reason: reasonOf(refusal) })))
    return no(refusal)
  }
  if (reachOf(errand.actor, action.act) === null) return refuse(NOT_ALLOWED)
  const { waitSeconds, firstRefused } = await countTry(office, action.act, errand)
  if (waitSeconds > 0) return firstRefused ? refuse(tooMany(waitSeconds)) : no(tooMany(waitSeconds))
  const unstorable = unstorableIn(input)
  if (unstorable !== null) return refuse(invalid({ [unstorable]: UNSTORABLE }))
  // an action without `prepare` has Prepared = void
  const prepared = (await action.prepare?.(office, input, errand)) as Prepared
  try {
    return await office.store.write(async records => {
      const result = await once(office, records, action.act, errand, input, now, async () => {
        const context = contextOf(office, records, action.act, errand, now, gathered)
        const done = await action.run(context, input, prepared)
        if (done.ok) await records.audit.append(entry('done'))
        return done
      })
      if (result.ok) return result
      if (gathered.keptIfRefused.length === 0) throw new Undone(result.reason)
      for (const keep of gathered.keptIfRefused) await keep()
      await records.audit.append(entry('refused', { reason: reasonOf(result.reason) }))
      return result
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
    return refuse(error.refusal)
  }
}

function reasonOf(refusal: Refusal): string {
  if (refusal.kind === 'breach') return refusal.breach.code
  return refusal.kind === 'unproven' ? refusal.why : refusal.kind
}

const actorKeyOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.person : actor.kind)

/** Puts on record that somebody tried what he may not do, where no action runs (reading). */
export async function refuseReading(office: Office, act: Act, errand: Errand): Promise<void> {
  const nothing: Gathered = {
    actor: errand.actor,
    object: { objectKind: null, objectId: null, detail: {}, body: null },
    keptIfRefused: [],
  }
  await office.store.write(records =>
    records.audit.append(auditOf(act, errand, office.now(), nothing, 'refused', { reason: 'notAllowed' })),
  )
}

/** Runs `work` once for an Idempotency-Key; a repeat gets the kept answer, another content is refused. */
async function once<Output>(
  { crypto, keys }: Office,
  records: Records,
  act: Act,
  { actor, idempotencyKey }: Errand,
  input: unknown,
  now: Instant,
  work: () => Promise<Result<Output, Refusal>>,
): Promise<Result<Output, Refusal>> {
  if (idempotencyKey === undefined) return work()
  const key = `${actorKeyOf(actor)} ${act} ${idempotencyKey}`
  const content = canonicalJson(input)
  if (!(await records.submissions.claim(key))) return no({ kind: 'inFlight' })
  const context = `submission.answer:${key}`
  const kept = await records.submissions.find(key, now)
  if (kept !== null) {
    if (!crypto.macTextHolds(keys, kept.requestMac, content, context)) return no({ kind: 'keyReused' })
    return ok(JSON.parse(crypto.openText(keys, kept.sealedAnswer, context)) as Output)
  }
  const result = await work()
  if (!result.ok) return result
  const sealedAnswer = crypto.sealText(keys, JSON.stringify(result.value ?? null), context)
  // keyed: nobody who reads the table can try identity numbers against it
  const requestMac = crypto.macText(keys, content, context)
  await records.submissions.keep(key, actorKeyOf(actor), { requestMac, sealedAnswer }, now)
  return result
}

function contextOf(
  { store, crypto, keys }: Office,
  records: Records,
  act: Act,
  { actor, origin, session }: Errand,
  now: Instant,
  gathered: Gathered,
): ActContext {
  return {
    records,
    shelf: store.shelf,
    crypto,
    keys,
    actor,
    origin,
    session: session ?? null,
    now,
    today: chinaDayOf(now),
    permits: target => may(actor, act, target),
    note: ({ kind, id, body }, detail = {}) => {
      const { object } = gathered
      gathered.object = {
        objectKind: kind,
        objectId: id,
        body: body ?? object.body,
        detail: { ...object.detail, ...detail },
      }
    },
    emit: (kind, payload, { id = randomKey(), lane = null } = {}) =>
      records.outbox.put({ id, kind, payload, at: now, lane }),
    actedBy: person => {
      gathered.actor = person
    },
    keepIfRefused: work => {
      gathered.keptIfRefused.push(work)
    },
  }
}

function auditOf(
  act: Act,
  { origin }: Errand,
  at: Instant,
  { actor, object: { objectKind, objectId, detail, body } }: Gathered,
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
