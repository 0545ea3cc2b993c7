import { sql } from 'kysely'
import type { SignInFailure } from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import type { Db } from './tables/index.ts'

/** Wrong attempts to sign in, by the blind index of the account. */
export const signInFailuresIn = (db: Db) => ({
  /** Lets one attempt on the account after the other, until the transaction ends. */
  async hold(accountIndex: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${accountIndex}, 9))`.execute(db)
  },

  async since(accountIndex: string, since: Instant): Promise<SignInFailure[]> {
    return db
      .selectFrom('sign_in_failure')
      .select(['address', 'at'])
      .where('account_index', '=', accountIndex)
      .where('at', '>', since)
      .orderBy('at')
      .execute()
  },

  async put(accountIndex: string, { address, at }: SignInFailure): Promise<void> {
    await db.insertInto('sign_in_failure').values({ account_index: accountIndex, address, at }).execute()
  },

  /** Forgets the failures of the account from one address, after it was signed in from there. */
  async forgive(accountIndex: string, address: string): Promise<void> {
    await db
      .deleteFrom('sign_in_failure')
      .where('account_index', '=', accountIndex)
      .where('address', '=', address)
      .execute()
  },

  async dropBefore(moment: Instant): Promise<void> {
    await db.deleteFrom('sign_in_failure').where('at', '<', moment).execute()
  },
})
