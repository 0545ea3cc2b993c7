import { type Selectable, sql } from 'kysely'
import type { BodyId } from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import type { Db, Tables } from './tables/index.ts'

/** An attachment on record; its bytes lie on the shelf. */
export interface FileRecord {
  readonly id: string
  /** Name of the bytes on the shelf. */
  readonly contentHash: string
  /** As it was handed in; sealed where the bytes are. */
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly body: BodyId | null
  /** What it belongs to: `application`, `letter`, …; null while nothing has taken it. */
  readonly ownerKind: string | null
  readonly ownerId: string | null
  /** The key under which the bytes are sealed, itself sealed; null where they lie open. */
  readonly sealedKey: string | null
  readonly createdAt: Instant
}

const fileOf = (row: Selectable<Tables['stored_file']>): FileRecord => ({
  id: row.id,
  contentHash: row.content_hash,
  name: row.name,
  mediaType: row.media_type,
  size: row.size,
  body: row.body as BodyId | null,
  ownerKind: row.owner_kind,
  ownerId: row.owner_id,
  sealedKey: row.sealed_key,
  createdAt: row.created_at,
})

/** Attachments on record. */
export const filesIn = (db: Db) => ({
  async insert(file: FileRecord): Promise<void> {
    await db
      .insertInto('stored_file')
      .values({
        id: file.id,
        content_hash: file.contentHash,
        name: file.name,
        media_type: file.mediaType,
        size: file.size,
        body: file.body,
        owner_kind: file.ownerKind,
        owner_id: file.ownerId,
        sealed_key: file.sealedKey,
        created_at: file.createdAt,
        removed_at: null,
        swept_at: null,
      })
      .execute()
  },

  async find(id: string): Promise<FileRecord | null> {
    const row = await db
      .selectFrom('stored_file')
      .selectAll()
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return row ? fileOf(row) : null
  },

  async of(ownerKind: string, ownerId: string): Promise<FileRecord[]> {
    const rows = await db
      .selectFrom('stored_file')
      .selectAll()
      .where('owner_kind', '=', ownerKind)
      .where('owner_id', '=', ownerId)
      .where('removed_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(fileOf)
  },

  /** Keeps the sweep from bytes of this name until the transaction ends: they are about to be used. */
  async holdContent(contentHash: string): Promise<void> {
    await sql`select pg_advisory_xact_lock_shared(hashtextextended(${contentHash}, 10))`.execute(db)
  },

  /** Gives a file to another owner, if it still belongs to this one; false when somebody else was faster. */
  async handOver(
    id: string,
    from: { readonly kind: string; readonly id: string },
    to: { readonly kind: string; readonly id: string; readonly body: BodyId },
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('stored_file')
      .set({ owner_kind: to.kind, owner_id: to.id, body: to.body })
      .where('id', '=', id)
      .where('owner_kind', '=', from.kind)
      .where('owner_id', '=', from.id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },

  /** Takes a file off the record's list; the key of sealed bytes is gone at once, the bytes go with the next sweep. */
  async remove(id: string, now: Instant): Promise<void> {
    await db
      .updateTable('stored_file')
      .set({ removed_at: now, sealed_key: null })
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .execute()
  },

  /** Takes away what an owner kind left behind before a moment: drafts that nobody used. */
  async removeBefore(ownerKind: string, moment: Instant, now: Instant): Promise<void> {
    await db
      .updateTable('stored_file')
      .set({ removed_at: now, sealed_key: null })
      .where('owner_kind', '=', ownerKind)
      .where('created_at', '<', moment)
      .where('removed_at', 'is', null)
      .execute()
  },

  /** Removed files whose bytes nobody has looked after yet, the oldest first. */
  async toSweep(limit: number): Promise<{ readonly id: string; readonly contentHash: string }[]> {
    const rows = await db
      .selectFrom('stored_file')
      .select(['id', 'content_hash'])
      .where('removed_at', 'is not', null)
      .where('swept_at', 'is', null)
      .orderBy('removed_at')
      .limit(limit)
      .execute()
    return rows.map(row => ({ id: row.id, contentHash: row.content_hash }))
  },

  /** Takes the bytes of this name for the sweep; false while somebody is about to use them. */
  async claimContent(contentHash: string): Promise<boolean> {
    const { rows } = await sql<{
      held: boolean
    }>`select pg_try_advisory_xact_lock(hashtextextended(${contentHash}, 10)) as held`.execute(db)
    return rows[0]?.held ?? false
  },

  /** True while a file that was not removed has these bytes. */
  async isContentUsed(contentHash: string): Promise<boolean> {
    const row = await db
      .selectFrom('stored_file')
      .select('id')
      .where('content_hash', '=', contentHash)
      .where('removed_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  },

  async setSwept(id: string, now: Instant): Promise<void> {
    await db.updateTable('stored_file').set({ swept_at: now }).where('id', '=', id).execute()
  },
})
