import type { Instant } from '../basics/instant.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type { Db } from './tables/index.ts'

/** A due day that another calendar moved. */
export interface DueDayMove {
  readonly application: string
  readonly number: string
  readonly before: PlainDate | null
  readonly after: PlainDate | null
}

/** Due days that moved, by the calendar that moved them. */
export const dueDayMovesIn = (db: Db) => ({
  async put(
    calendar: string,
    { application, before, after }: Omit<DueDayMove, 'number'>,
    body: string,
    at: Instant,
  ): Promise<void> {
    await db
      .insertInto('due_day_move')
      .values({ calendar, application, body, before_day: before, after_day: after, at })
      .onConflict(conflict => conflict.columns(['calendar', 'application']).doNothing())
      .execute()
  },

  /** Of one body, or of every body under a path; the newest first. */
  async list(body: string | null, under: string, limit: number): Promise<(DueDayMove & { at: Instant })[]> {
    const rows = await db
      .selectFrom('due_day_move as m')
      .innerJoin('application as a', 'a.id', 'm.application')
      .innerJoin('body as b', 'b.id', 'm.body')
      .select(['m.application', 'a.number', 'm.before_day', 'm.after_day', 'm.at'])
      .$if(body !== null, query => query.where('m.body', '=', body ?? ''))
      .where('b.path', '>=', under)
      .where('b.path', '<', `${under}\u{10FFFF}`)
      .orderBy('m.at', 'desc')
      .orderBy('m.application')
      .limit(limit)
      .execute()
    return rows.map(row => ({
      application: row.application,
      number: row.number,
      before: row.before_day,
      after: row.after_day,
      at: row.at,
    }))
  },
})
