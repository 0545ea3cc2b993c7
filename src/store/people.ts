import { type Selectable, sql } from 'kysely'
import type { Account, BodyId, Holders, PersonId, Role } from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import { escapeLike } from './escape-like.ts'
import type { Db, Tables } from './tables/index.ts'

/** Which people a list holds. */
export interface PersonFilter {
  /** Only people of bodies whose path starts so. */
  readonly under: string
  /** Words of the account or the name. */
  readonly search?: string | undefined
  readonly body?: string | undefined
  readonly role?: Role | undefined
  /** Account after which the page starts. */
  readonly after?: string | undefined
  readonly limit: number
}

type Row = Selectable<Tables['person']> & { roles: string[]; body_path: string }

const accountOf = (row: Row): Account => ({
  id: row.id as PersonId,
  account: row.account,
  name: row.name,
  body: row.body as BodyId,
  bodyPath: row.body_path,
  roles: row.roles as Role[],
  suspended: row.suspended,
  passwordHash: row.password_hash,
  passwordSetAt: row.password_set_at,
  mustChangePassword: row.must_change_password,
  oldPasswordHashes: row.old_password_hashes,
  totpSecret: row.totp_secret,
  totpConfirmed: row.totp_confirmed,
  oidcIssuer: row.oidc_issuer,
  oidcSubject: row.oidc_subject,
  lastSeenAt: row.last_seen_at,
  seal: row.seal,
  version: row.version,
})

const rowOf = (account: Account) => ({
  account: account.account,
  name: account.name,
  body: account.body,
  suspended: account.suspended,
  password_hash: account.passwordHash,
  password_set_at: account.passwordSetAt,
  must_change_password: account.mustChangePassword,
  old_password_hashes: JSON.stringify(account.oldPasswordHashes),
  totp_secret: account.totpSecret,
  totp_confirmed: account.totpConfirmed,
  oidc_issuer: account.oidcIssuer,
  oidc_subject: account.oidcSubject,
  seal: account.seal,
})

/** People on record, with their roles and what proves them. */
export const peopleIn = (db: Db) => {
  const accounts = () =>
    db
      .selectFrom('person')
      .innerJoin('body', 'body.id', 'person.body')
      .selectAll('person')
      .select([
        'body.path as body_path',
        sql<
          string[]
        >`(select coalesce(json_agg(role order by role), '[]') from person_role where person = person.id)`.as(
          'roles',
        ),
      ])
  const saveRoles = async (person: PersonId, roles: readonly Role[]): Promise<void> => {
    await db.deleteFrom('person_role').where('person', '=', person).execute()
    if (roles.length > 0)
      await db
        .insertInto('person_role')
        .values(roles.map(role => ({ person, role })))
        .execute()
  }
  return {
    /** False before the first start has been completed. */
    async anybody(): Promise<boolean> {
      return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
    },

    /** Names by key. */
    async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (ids.length === 0) return new Map()
      const rows = await db
        .selectFrom('person')
        .select(['id', 'name'])
        .where('id', 'in', [...new Set(ids)])
        .execute()
      return new Map(rows.map(({ id, name }) => [id, name]))
    },

    /** Those of a body who may sign in, by name. */
    async ofBody(body: string): Promise<Account[]> {
      const rows = await accounts()
        .where('person.body', '=', body)
        .where('person.suspended', '=', false)
        .orderBy('person.name')
        .execute()
      return rows.map(accountOf)
    },

    async find(id: string): Promise<Account | null> {
      const row = await accounts().where('person.id', '=', id).executeTakeFirst()
      return row ? accountOf(row) : null
    },

    async findByAccount(account: string): Promise<Account | null> {
      const row = await accounts().where('person.account', '=', account).executeTakeFirst()
      return row ? accountOf(row) : null
    },

    async findByOidc(issuer: string, subject: string): Promise<Account | null> {
      const row = await accounts()
        .where('oidc_issuer', '=', issuer)
        .where('oidc_subject', '=', subject)
        .executeTakeFirst()
      return row ? accountOf(row) : null
    },

    /** In the order of their accounts. */
    async list({ under, search, body, role, after, limit }: PersonFilter): Promise<Account[]> {
      const words = `%${escapeLike(search ?? '')}%`
      const rows = await accounts()
        .where('body.path', '>=', under)
        .where('body.path', '<', `${under}\u{10FFFF}`)
        .$if(search !== undefined, query =>
          query.where(eb => eb.or([eb('person.account', 'like', words), eb('person.name', 'like', words)])),
        )
        .$if(body !== undefined, query => query.where('person.body', '=', body ?? ''))
        .$if(role !== undefined, query =>
          query.where('person.id', 'in', eb =>
            eb
              .selectFrom('person_role')
              .select('person')
              .where('role', '=', role ?? ''),
          ),
        )
        .$if(after !== undefined, query => query.where('person.account', '>', after ?? ''))
        .orderBy('person.account')
        .limit(limit)
        .execute()
      return rows.map(accountOf)
    },

    /** How many people who are not suspended hold each role; the rows counted are held until the transaction ends. */
    async holders(): Promise<Holders> {
      const rows = await db
        .selectFrom('person_role')
        .innerJoin('person', 'person.id', 'person_role.person')
        .select('role')
        .where('suspended', '=', false)
        .where('role', 'in', ['systemAdministrator', 'securityAdministrator', 'auditor'])
        .orderBy('person.id')
        .forUpdate('person')
        .execute()
      const holders: Partial<Record<Role, number>> = {}
      for (const { role } of rows) holders[role as Role] = (holders[role as Role] ?? 0) + 1
      return holders
    },

    /** False when somebody has this account already. */
    async insert(account: Account): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('person')
        .values({ id: account.id, ...rowOf(account) })
        .onConflict(conflict => conflict.column('account').doNothing())
        .executeTakeFirst()
      if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return false
      await saveRoles(account.id, account.roles)
      return true
    },

    /** False when somebody else has changed it since version `account.version`. */
    async update(account: Account): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('person')
        .set({ ...rowOf(account), version: sql`version + 1` })
        .where('id', '=', account.id)
        .where('version', '=', account.version)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return false
      await saveRoles(account.id, account.roles)
      return true
    },

    /** Marks a one-time code as used; false when it, or a later one, was used before. */
    async takeTotpStep(id: PersonId, step: number): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('person')
        .set({ totp_last_step: step })
        .where('id', '=', id)
        .where(eb => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async seen(id: PersonId, at: Instant): Promise<void> {
      await db.updateTable('person').set({ last_seen_at: at }).where('id', '=', id).execute()
    },
  }
}
