import type { Instant } from '../basics/instant.ts'
import type { Db } from './tables/index.ts'

/** Something to be sent or done after the transaction: mail, webhook, job. */
export interface OutboxItem {
  readonly id: string
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly at: Instant
}

/** What leaves the house later, written with the act that causes it. */
export const outboxIn = (db: Db) => ({
  async put({ id, kind, payload, at }: OutboxItem): Promise<void> {
    await db
      .insertInto('outbox')
      .values({ id, kind, payload: JSON.stringify(payload), created_at: at, due_at: at })
      .execute()
  },
})
