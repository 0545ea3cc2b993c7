import { sql } from 'kysely'
import type { Instant } from '../basics/instant.ts'
import type { Db } from './tables/index.ts'

/** Something to be sent or done after the transaction: mail, webhook, job. */
export interface OutboxItem {
  /** An item of the same id is put once, so that whoever repeats an act repeats nothing that leaves the house. */
  readonly id: string
  readonly kind: string
  /** Keys and codes only: nothing of a person stands here. */
  readonly payload: Readonly<Record<string, unknown>>
  readonly at: Instant
  /** Items of one lane go one after the other, by `position`; null for one that waits for no other. */
  readonly lane?: Lane | null
}

export interface Lane {
  readonly name: string
  readonly position: number
}

/** An item that is being dealt with; `attempt` counts from 1 and names the lease. */
export interface LeasedItem {
  readonly id: string
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly at: Instant
  readonly attempt: number
}

/** What waits to be sent, for those who look after the house. */
export interface OutboxCounts {
  readonly waiting: number
  /** Of these, how many failed at least once. */
  readonly failing: number
  readonly oldest: Instant | null
}

/** What leaves the house later, written with the act that causes it. */
export const outboxIn = (db: Db) => ({
  async put({ id, kind, payload, at, lane }: OutboxItem): Promise<void> {
    await db
      .insertInto('outbox')
      .values({
        id,
        kind,
        payload: JSON.stringify(payload),
        created_at: at,
        due_at: at,
        lane: lane?.name ?? null,
        position: lane?.position ?? 0,
      })
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute()
  },

  /**
   * Takes up to `limit` items that are due and of these kinds, until `leaseUntil`: by then they are done or somebody
   * else may take them. Two nodes never take the same one; of a lane only the first that is not done.
   */
  async lease(
    kinds: readonly string[],
    now: Instant,
    leaseUntil: Instant,
    limit: number,
  ): Promise<LeasedItem[]> {
    if (kinds.length === 0) return []
    const rows = await db
      .with(
        cte => cte('taken').materialized(),
        query =>
          query
            .selectFrom('outbox as o')
            .select('o.id')
            .where('o.done_at', 'is', null)
            .where('o.due_at', '<=', now)
            .where('o.kind', 'in', kinds)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('outbox as earlier')
                    .select('earlier.id')
                    .whereRef('earlier.lane', '=', 'o.lane')
                    .where('earlier.done_at', 'is', null)
                    .where(
                      sql<boolean>`(earlier.position, earlier.created_at, earlier.id) < (o.position, o.created_at, o.id)`,
                    ),
                ),
              ),
            )
            .orderBy('o.due_at')
            .orderBy('o.created_at')
            .orderBy('o.id')
            .limit(limit)
            .forUpdate()
            .skipLocked(),
      )
      .updateTable('outbox')
      .set({ attempts: sql`attempts + 1`, due_at: leaseUntil })
      .where('id', 'in', eb => eb.selectFrom('taken').select('id'))
      .returning(['id', 'kind', 'payload', 'created_at', 'attempts'])
      .execute()
    return rows.map(row => ({
      id: row.id,
      kind: row.kind,
      payload: row.payload as LeasedItem['payload'],
      at: row.created_at,
      attempt: row.attempts,
    }))
  },

  /** Keeps an item that takes long; false when the lease was lost to somebody else. */
  async renew({ id, attempt }: LeasedItem, leaseUntil: Instant): Promise<boolean> {
    return (await change(db, id, attempt, { due_at: leaseUntil })) > 0n
  },

  async done({ id, attempt }: LeasedItem, at: Instant): Promise<void> {
    await change(db, id, attempt, { done_at: at, failure: null })
  },

  /** To be tried again at `due`; `failure` says why and names nobody. */
  async postpone({ id, attempt }: LeasedItem, due: Instant, failure: string): Promise<void> {
    await change(db, id, attempt, { due_at: due, failure })
  },

  /** Ended without success: `failure` stays. */
  async giveUp({ id, attempt }: LeasedItem, at: Instant, failure: string): Promise<void> {
    await change(db, id, attempt, { done_at: at, failure })
  },

  async counts(): Promise<OutboxCounts> {
    const row = await db
      .selectFrom('outbox')
      .select([
        sql<number>`count(*)`.as('waiting'),
        sql<number>`count(*) filter (where failure is not null)`.as('failing'),
        sql<Instant | null>`min(created_at)`.as('oldest'),
      ])
      .where('done_at', 'is', null)
      .executeTakeFirstOrThrow()
    return row
  },
})

/** Changes an item while its lease holds: one that was leased again meanwhile belongs to that lease. */
async function change(
  db: Db,
  id: string,
  attempt: number,
  values: { due_at?: Instant; done_at?: Instant; failure?: string | null },
): Promise<bigint> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set(values)
    .where('id', '=', id)
    .where('attempts', '=', attempt)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows
}
