import { sql } from 'kysely'
import type { Instant } from '../basics/instant.ts'
import type { HolidayNotice } from '../law/index.ts'
import type { Db } from './tables/index.ts'

/** Holiday notices that came out after this edition of the program. */
export const holidayNoticesIn = (db: Db) => ({
  async list(): Promise<HolidayNotice[]> {
    const rows = await db.selectFrom('holiday_notice').selectAll().orderBy('year').execute()
    return rows.map(row => row.days as unknown as HolidayNotice)
  },

  /** Enters the notice of a year, or one that takes its place. */
  async enter(notice: HolidayNotice, source: string, at: Instant, by: string | null): Promise<void> {
    const values = { days: JSON.stringify(notice), source, entered_at: at, entered_by: by }
    await db
      .insertInto('holiday_notice')
      .values({ year: notice.year, ...values })
      .onConflict(conflict => conflict.column('year').doUpdateSet(values))
      .execute()
  },

  /** Tells one set of notices from another, by what they say. */
  async version(): Promise<string> {
    const { rows } = await sql<{
      version: string
    }>`select md5(coalesce(string_agg(days::text, '|' order by year), '')) as version from holiday_notice`.execute(
      db,
    )
    return rows[0]?.version ?? ''
  },
})
