import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { AttachmentKind } from '../../application/index.ts'
import type { Instant } from '../../basics/instant.ts'
import type { Db, Tables } from '../tables/index.ts'

/** A file of a case on record; what the file itself is stands in the table of files. */
export interface AttachmentRecord {
  readonly id: string
  readonly application: string
  /** Key of the stored file that holds it now: a clean copy takes the place of what it was made from. */
  readonly file: string
  readonly kind: AttachmentKind
  readonly titleSealed: string
  readonly pages: number | null
  /** The screening, sealed; null for what does not go out. */
  readonly screeningSealed: string | null
  readonly releasedWith: number | null
  readonly addedAt: Instant
  /** Null where the applicant himself sent it. */
  readonly addedBy: string | null
  readonly addedByName: string | null
  readonly version: number
}

/** An attachment with what its file is. */
export interface ListedAttachment extends AttachmentRecord {
  /** As the table of files has it: see keep-file.ts. */
  readonly name: string
  readonly sealedKey: string | null
  readonly mediaType: string
  readonly size: number
}

const recordOf = (row: Selectable<Tables['attachment']>): AttachmentRecord => ({
  id: row.id,
  application: row.application,
  file: row.file,
  kind: row.kind as AttachmentKind,
  titleSealed: row.title_sealed,
  pages: row.pages,
  screeningSealed: row.screening_sealed,
  releasedWith: row.released_with,
  addedAt: row.added_at,
  addedBy: row.added_by,
  addedByName: row.added_by_name,
  version: row.version,
})

/** Files of cases. */
export const attachmentsIn = (db: Db) => ({
  async insert(attachment: AttachmentRecord): Promise<void> {
    await db
      .insertInto('attachment')
      .values({
        id: attachment.id,
        application: attachment.application,
        file: attachment.file,
        kind: attachment.kind,
        title_sealed: attachment.titleSealed,
        pages: attachment.pages,
        screening_sealed: attachment.screeningSealed,
        released_with: attachment.releasedWith,
        added_at: attachment.addedAt,
        added_by: attachment.addedBy,
        added_by_name: attachment.addedByName,
        removed_at: null,
        version: attachment.version,
      })
      .execute()
  },

  async find(id: string): Promise<AttachmentRecord | null> {
    const row = await db
      .selectFrom('attachment')
      .selectAll()
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return row ? recordOf(row) : null
  },

  async of(application: string): Promise<ListedAttachment[]> {
    const rows = await db
      .selectFrom('attachment')
      .innerJoin('stored_file', 'stored_file.id', 'attachment.file')
      .selectAll('attachment')
      .select(['stored_file.name', 'stored_file.media_type', 'stored_file.size', 'stored_file.sealed_key'])
      .where('attachment.application', '=', application)
      .where('attachment.removed_at', 'is', null)
      .orderBy('attachment.added_at')
      .orderBy('attachment.id')
      .execute()
    return rows.map(row => ({
      ...recordOf(row),
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
      sealedKey: row.sealed_key,
    }))
  },

  /** Saves what may change; false when somebody else has changed it since `version`. */
  async save({ version, ...attachment }: AttachmentRecord): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('attachment')
      .set({
        file: attachment.file,
        kind: attachment.kind,
        title_sealed: attachment.titleSealed,
        pages: attachment.pages,
        screening_sealed: attachment.screeningSealed,
        version: sql`version + 1`,
      })
      .where('id', '=', attachment.id)
      .where('version', '=', version)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },

  /** The files go out with the decision of this number. */
  async release(ids: readonly string[], decision: number): Promise<void> {
    if (ids.length === 0) return
    await db
      .updateTable('attachment')
      .set({ released_with: decision, version: sql`version + 1` })
      .where('id', 'in', ids)
      .execute()
  },

  /** The record stays; lists no longer have it. */
  async remove(id: string, now: Instant): Promise<void> {
    await db.updateTable('attachment').set({ removed_at: now }).where('id', '=', id).execute()
  },
})
