import type { Selectable } from 'kysely'
import type { ApiToken, PersonId } from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import type { Db, Tables } from './tables/index.ts'

const tokenOf = (row: Selectable<Tables['api_token']>): ApiToken => ({
  id: row.id,
  person: row.person as PersonId,
  name: row.name,
  scopes: row.scopes,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
})

/** Tokens of other systems; kept as hashes. */
export const apiTokensIn = (db: Db) => ({
  async find(tokenHash: string): Promise<ApiToken | null> {
    const row = await db
      .selectFrom('api_token')
      .selectAll()
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst()
    return row ? tokenOf(row) : null
  },

  /** The newest first. */
  async listOf(person: PersonId): Promise<ApiToken[]> {
    const rows = await db
      .selectFrom('api_token')
      .selectAll()
      .where('person', '=', person)
      .orderBy('created_at', 'desc')
      .execute()
    return rows.map(tokenOf)
  },

  async insert(token: ApiToken, tokenHash: string): Promise<void> {
    await db
      .insertInto('api_token')
      .values({
        id: token.id,
        token_hash: tokenHash,
        person: token.person,
        name: token.name,
        scopes: JSON.stringify(token.scopes),
        created_at: token.createdAt,
        expires_at: token.expiresAt,
      })
      .execute()
  },

  async used(id: string, at: Instant): Promise<void> {
    await db.updateTable('api_token').set({ last_used_at: at }).where('id', '=', id).execute()
  },

  /** Revokes one token of the person; false when he has none of this name that still opens. */
  async revoke(person: PersonId, id: string, at: Instant): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('api_token')
      .set({ revoked_at: at })
      .where('id', '=', id)
      .where('person', '=', person)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },

  async revokeAll(person: PersonId, at: Instant): Promise<void> {
    await db
      .updateTable('api_token')
      .set({ revoked_at: at })
      .where('person', '=', person)
      .where('revoked_at', 'is', null)
      .execute()
  },
})
