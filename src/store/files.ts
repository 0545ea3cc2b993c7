import type { Selectable } from 'kysely'
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
})
