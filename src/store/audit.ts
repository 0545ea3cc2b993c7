import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { type AuditEntry, type BodyId, canonicalEntry } from '../access/index.ts'
import type { Db, Tables } from './tables/index.ts'

/** An entry with its place in the chain. */
export interface ChainedEntry {
  readonly entry: AuditEntry
  readonly previousHash: string
  readonly hash: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const entryOf = (row: Selectable<Tables['audit_entry']>): ChainedEntry => ({
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

/** The audit chain: appended to, read, and never changed. */
export const auditIn = (db: Db) => ({
  /** Adds an entry at the end of the chain; the head row is held until the transaction ends. */
  async append(given: Omit<AuditEntry, 'sequence'>): Promise<AuditEntry> {
    const head = await db.selectFrom('audit_head').selectAll().forUpdate().executeTakeFirstOrThrow()
    const entry: AuditEntry = { sequence: head.sequence + 1, ...given }
    const hash = sha256(canonicalEntry(entry, head.hash))
    await db
      .insertInto('audit_entry')
      .values({
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
        previous_hash: head.hash,
        hash,
      })
      .execute()
    await db.updateTable('audit_head').set({ sequence: entry.sequence, hash }).execute()
    return entry
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
