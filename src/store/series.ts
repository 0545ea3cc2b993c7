import type { Db } from './tables/index.ts'

/** Running numbers: unique, and without a gap because they are taken in the transaction of the act. */
export const seriesIn = (db: Db) => ({
  /** The next number of the series `name`: 1, 2, 3 … */
  async next(name: string): Promise<number> {
    const { last } = await db
      .insertInto('series')
      .values({ name, last: 1 })
      .onConflict(conflict =>
        conflict.column('name').doUpdateSet(({ eb }) => ({ last: eb('series.last', '+', 1) })),
      )
      .returning('last')
      .executeTakeFirstOrThrow()
    return last
  },
})
