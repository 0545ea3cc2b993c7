import { sql } from 'kysely'
import type { Instant } from '../basics/instant.ts'
import type { Db } from './tables/index.ts'

/** How often something was tried, counted for all nodes together. */
export const rateWindowsIn = (db: Db) => ({
  /**
   * Counts a try more under `key`, or as many as are given; a window older than `seconds` starts anew. One statement, so
   * no try is lost.
   */
  async count(
    key: string,
    seconds: number,
    now: Instant,
    more = 1,
  ): Promise<{ tries: number; startedAt: Instant }> {
    const { rows } = await sql<{ tries: number; started_at: Instant }>`
      insert into rate_window as window_now (key, started_at, tries) values (${key}, ${now}, ${more})
      on conflict (key) do update set
        tries = case when window_now.started_at <= ${now}::timestamptz - ${seconds} * interval '1 second'
          then ${more} else window_now.tries + ${more} end,
        started_at = case when window_now.started_at <= ${now}::timestamptz - ${seconds} * interval '1 second'
          then excluded.started_at else window_now.started_at end
      returning tries, started_at`.execute(db)
    const [row] = rows
    if (row === undefined) throw new Error('the count gave no row')
    return { tries: row.tries, startedAt: row.started_at }
  },

  /** Forgets windows that started before the moment. */
  async dropBefore(moment: Instant): Promise<void> {
    await db.deleteFrom('rate_window').where('started_at', '<', moment).execute()
  },
})
