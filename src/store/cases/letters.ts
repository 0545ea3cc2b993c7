import type { Selectable } from 'kysely'
import type { Instant } from '../../basics/instant.ts'
import type { Db, Tables } from '../tables/index.ts'

/** A letter that was made for a case, with its two files. */
export interface LetterRecord {
  readonly id: string
  readonly application: string
  readonly kind: string
  readonly title: string
  readonly documentNumber: string | null
  /** What the clerk added to the records of the case, sealed. */
  readonly factsSealed: string
  /** Keys of the stored files. */
  readonly docx: string
  readonly pdf: string
  readonly madeAt: Instant
  readonly madeBy: string | null
}

const letterOf = (row: Selectable<Tables['letter']>): LetterRecord => ({
  id: row.id,
  application: row.application,
  kind: row.kind,
  title: row.title,
  documentNumber: row.document_number,
  factsSealed: row.facts_sealed,
  docx: row.docx,
  pdf: row.pdf,
  madeAt: row.made_at,
  madeBy: row.made_by,
})

/** Letters on record. */
export const lettersIn = (db: Db) => ({
  async insert(letter: LetterRecord): Promise<void> {
    await db
      .insertInto('letter')
      .values({
        id: letter.id,
        application: letter.application,
        kind: letter.kind,
        title: letter.title,
        document_number: letter.documentNumber,
        facts_sealed: letter.factsSealed,
        docx: letter.docx,
        pdf: letter.pdf,
        made_at: letter.madeAt,
        made_by: letter.madeBy,
      })
      .execute()
  },

  async of(application: string): Promise<LetterRecord[]> {
    const rows = await db
      .selectFrom('letter')
      .selectAll()
      .where('application', '=', application)
      .orderBy('made_at')
      .orderBy('id')
      .execute()
    return rows.map(letterOf)
  },

  async find(id: string): Promise<LetterRecord | null> {
    const row = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? letterOf(row) : null
  },
})
