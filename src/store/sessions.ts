import type { Selectable } from 'kysely'
import type { PersonId, Session } from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import type { Db, Tables } from './tables/index.ts'

const sessionOf = (row: Selectable<Tables['session']>): Session => ({
  id: row.id,
  person: row.person as PersonId,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
  address: row.address,
  method: row.method as Session['method'],
  secondFactor: row.second_factor,
  csrf: row.csrf,
})

/** Sessions of people at work; their tokens are kept as hashes. */
export const sessionsIn = (db: Db) => ({
  async find(tokenHash: string): Promise<Session | null> {
    const row = await db
      .selectFrom('session')
      .selectAll()
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst()
    return row ? sessionOf(row) : null
  },

  /** The newest first. */
  async listOf(person: PersonId): Promise<Session[]> {
    const rows = await db
      .selectFrom('session')
      .selectAll()
      .where('person', '=', person)
      .orderBy('created_at', 'desc')
      .execute()
    return rows.map(sessionOf)
  },

  async insert(session: Session, tokenHash: string): Promise<void> {
    await db
      .insertInto('session')
      .values({
        id: session.id,
        token_hash: tokenHash,
        person: session.person,
        created_at: session.createdAt,
        last_seen_at: session.lastSeenAt,
        expires_at: session.expiresAt,
        address: session.address,
        method: session.method,
        second_factor: session.secondFactor,
        csrf: session.csrf,
      })
      .execute()
  },

  async seen(id: string, at: Instant): Promise<void> {
    await db.updateTable('session').set({ last_seen_at: at }).where('id', '=', id).execute()
  },

  async passedSecondFactor(id: string): Promise<void> {
    await db.updateTable('session').set({ second_factor: true }).where('id', '=', id).execute()
  },

  /** Ends one session of the person; false when he has none of this name. */
  async end(person: PersonId, id: string): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('session')
      .where('id', '=', id)
      .where('person', '=', person)
      .executeTakeFirst()
    return numDeletedRows > 0n
  },

  /** Ends the sessions of the person, all of them or all but one; how many there were. */
  async endAll(person: PersonId, except: string | null = null): Promise<number> {
    const { numDeletedRows } = await db
      .deleteFrom('session')
      .where('person', '=', person)
      .$if(except !== null, query => query.where('id', '!=', except ?? ''))
      .executeTakeFirst()
    return Number(numDeletedRows)
  },

  /** Forgets what has come to its absolute end. */
  async dropEnded(now: Instant): Promise<void> {
    await db.deleteFrom('session').where('expires_at', '<', now).execute()
  },
})
