import { hash as digest } from 'node:crypto'
import type { Selectable } from 'kysely'
import {
  type AuditCheckpoint,
  type AuditEntry,
  type AuditHash,
  type BodyId,
  canonicalEntry,
  growTree,
  hashLeaf,
  rootOfPeaks,
} from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import type { Db, Tables } from './tables/index.ts'

/** An entry with its place in the chain. */
export interface ChainedEntry {
  readonly entry: AuditEntry
  readonly previousHash: string
  readonly hash: string
}

const ROWS_AT_ONCE = 2_000
const sha256: AuditHash = bytes => digest('sha256', bytes, 'buffer')

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const peaksOf = (text: string): Uint8Array[] =>
  text === '' ? [] : text.split(' ').map(peak => Buffer.from(peak, 'hex'))

/** The detail as it comes back from the database: what JSON cannot hold is dropped, and what jsonb refuses is marked. */
const kept = (detail: AuditEntry['detail']): AuditEntry['detail'] =>
  JSON.parse(
    JSON.stringify(detail, (_, value) =>
      typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value,
    ),
  )

export const entryOf = (row: Selectable<Tables['audit_entry']>): ChainedEntry => ({
  entry: {
    sequence: row.sequence,
    at: row.at,
    actorKind: row.actor_kind as AuditEntry['actorKind'],
    person: row.person,
    personName: row.person_name,
    body: row.body as BodyId | null,
    address: row.address,
    requestId: row.request_id,
    act: row.act,
    objectKind: row.object_kind,
    objectId: row.object_id,
    result: row.result as AuditEntry['result'],
    detail: row.detail as AuditEntry['detail'],
  },
  previousHash: row.previous_hash,
  hash: row.hash,
})

const rowOf = (entry: AuditEntry) => ({
  sequence: entry.sequence,
  at: entry.at,
  actor_kind: entry.actorKind,
  person: entry.person,
  person_name: entry.personName,
  body: entry.body,
  address: entry.address,
  request_id: entry.requestId,
  act: entry.act,
  object_kind: entry.objectKind,
  object_id: entry.objectId,
  result: entry.result,
  detail: JSON.stringify(entry.detail),
})

/** The audit chain: appended to, read, and never changed. */
export const auditIn = (db: Db) => ({
  /** Adds an entry at the end of the chain; the head row is held until the transaction ends. */
  async append(given: Omit<AuditEntry, 'sequence'>): Promise<AuditEntry> {
    const head = await db.selectFrom('audit_head').selectAll().forUpdate().executeTakeFirstOrThrow()
    const entry: AuditEntry = { sequence: head.sequence + 1, ...given, detail: kept(given.detail) }
    const bytes = Buffer.from(canonicalEntry(entry, head.hash))
    const hash = hexOf(sha256(bytes))
    const tree = { size: head.sequence, peaks: peaksOf(head.peaks) }
    const peaks = growTree(sha256, tree, hashLeaf(sha256, bytes)).map(hexOf)
    await db
      .insertInto('audit_entry')
      .values({ ...rowOf(entry), previous_hash: head.hash, hash })
      .execute()
    await db
      .updateTable('audit_head')
      .set({ sequence: entry.sequence, hash, peaks: peaks.join(' ') })
      .execute()
    return entry
  },

  /** How far the chain goes and what it sums up to at this moment: printed on what leaves the house. */
  async checkpoint(): Promise<AuditCheckpoint> {
    const { sequence, peaks } = await db.selectFrom('audit_head').selectAll().executeTakeFirstOrThrow()
    return { size: sequence, root: hexOf(rootOfPeaks(sha256, peaksOf(peaks))) }
  },

  /** Writes the checkpoint of this moment down, once for each length of the chain. */
  async keepCheckpoint(at: Instant): Promise<AuditCheckpoint> {
    const checkpoint = await this.checkpoint()
    await db
      .insertInto('audit_checkpoint')
      .values({ ...checkpoint, at })
      .onConflict(conflict => conflict.column('size').doNothing())
      .execute()
    return checkpoint
  },

  /** What a verification starts from: the end that the database names and every checkpoint written down. */
  async claims() {
    const head = await db.selectFrom('audit_head').select(['sequence', 'hash']).executeTakeFirstOrThrow()
    const checkpoints = await db
      .selectFrom('audit_checkpoint')
      .select(['size', 'root'])
      .orderBy('size')
      .execute()
    return { head, checkpoints }
  },

  /** Every record as the database holds it, in the order of the numbers and then as they lie; never all in memory. */
  async *rows(): AsyncGenerator<Selectable<Tables['audit_entry']>> {
    for (let after = -1; ; ) {
      const rows = await db
        .selectFrom('audit_entry')
        .selectAll()
        .where('sequence', '>', after)
        .orderBy('sequence')
        .limit(ROWS_AT_ONCE)
        .execute()
      yield* rows
      const last = rows.at(-1)
      if (last === undefined || rows.length < ROWS_AT_ONCE) return
      after = last.sequence
    }
  },

  /** Entries from `after` on, oldest first. */
  async walk(after: number, limit: number): Promise<ChainedEntry[]> {
    const rows = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(limit)
      .execute()
    return rows.map(entryOf)
  },
})
