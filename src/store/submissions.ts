import { sql } from 'kysely'
import { type Instant, instantOf } from '../basics/instant.ts'
import type { Db } from './tables/index.ts'

/** What a repeated submission gets: sealed, since an answer may hold personal data or a one-time password. */
export interface KeptAnswer {
  readonly requestMac: string
  readonly sealedAnswer: string
}

/** How long an answer is kept for repeats. */
const KEPT_MILLISECONDS = 24 * 3_600_000
const keptSince = (now: Instant): Instant => instantOf(Date.parse(now) - KEPT_MILLISECONDS)

/** Submissions already dealt with, by Idempotency-Key (REL-8). */
export const submissionsIn = (db: Db) => ({
  /** Takes the key until the transaction ends; false while another transaction holds it. */
  async claim(key: string): Promise<boolean> {
    const { rows } = await sql<{
      held: boolean
    }>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 8)) as held`.execute(db)
    return rows[0]?.held ?? false
  },

  async find(key: string, now: Instant): Promise<KeptAnswer | null> {
    const row = await db
      .selectFrom('submission')
      .select(['request_mac', 'answer'])
      .where('key', '=', key)
      .where('at', '>', keptSince(now))
      .executeTakeFirst()
    return row ? { requestMac: row.request_mac, sealedAnswer: row.answer } : null
  },

  /** Keeps the answer, and forgets those that are older than a day. */
  async keep(key: string, actor: string, kept: KeptAnswer, at: Instant): Promise<void> {
    await db.deleteFrom('submission').where('at', '<=', keptSince(at)).execute()
    await db
      .insertInto('submission')
      .values({ key, actor, request_mac: kept.requestMac, answer: kept.sealedAnswer, at })
      .execute()
  },
})
