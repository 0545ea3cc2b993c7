import type { Instant } from '../../basics/instant.ts'
import type { Db } from '../tables/index.ts'

/** What an applicant says of how he was served. */
export interface Evaluation {
  /** 1 very dissatisfied … 5 very satisfied. */
  readonly score: number
  readonly commentSealed: string
  readonly at: Instant
}

/** Evaluations: one an application, the last word counts. */
export const evaluationsIn = (db: Db) => ({
  async put(application: string, { score, commentSealed, at }: Evaluation): Promise<void> {
    const values = { score, comment_sealed: commentSealed, at }
    await db
      .insertInto('application_evaluation')
      .values({ application, ...values })
      .onConflict(conflict => conflict.column('application').doUpdateSet(values))
      .execute()
  },

  async find(application: string): Promise<Evaluation | null> {
    const row = await db
      .selectFrom('application_evaluation')
      .selectAll()
      .where('application', '=', application)
      .executeTakeFirst()
    return row ? { score: row.score, commentSealed: row.comment_sealed, at: row.at } : null
  },
})
