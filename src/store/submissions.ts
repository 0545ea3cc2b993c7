import { sql } from 'kysely'
import type { Instant } from '../basics/instant.ts'
import type { Db } from './tables/index.ts'

/** What a repeated submission gets. */
export interface KeptAnswer {
  readonly requestHash: string
  readonly status: number
  readonly answer: unknown
}

/** Submissions already dealt with, by Idempotency-Key (REL-8). */
export const submissionsIn = (db: Db) => ({
  /** Takes the key until the transaction ends; false while another transaction holds it. */
  async claim(key: string): Promise<boolean> {
    const { rows } = await sql<{
      held: boolean
    }>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 8)) as held`.execute(db)
    return rows[0]?.held ?? false
  },

  async find(key: string): Promise<KeptAnswer | null> {
    const row = await db.selectFrom('submission').selectAll().where('key', '=', key).executeTakeFirst()
    return row ? { requestHash: row.request_hash, status: row.status, answer: row.answer } : null
  },

  async keep(key: string, actor: string, kept: KeptAnswer, at: Instant): Promise<void> {
    await db
      .insertInto('submission')
      .values({
        key,
        actor,
        request_hash: kept.requestHash,
        status: kept.status,
        answer: JSON.stringify(kept.answer ?? null),
        at,
      })
      .execute()
  },
})
