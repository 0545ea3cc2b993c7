import {
  type Account,
  breachOfFirstRoles,
  type Person,
  type PersonId,
  personOf,
  type Role,
} from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import { type Office, randomKey } from '../office.ts'
import type { Action } from '../perform.ts'
import { invalid } from '../refusal.ts'
import { sealAccount } from './account-seal.ts'
import { oneTimePassword } from './token.ts'

export interface NewPerson {
  readonly account: string
  readonly name: string
  readonly body: string
  readonly roles: readonly Role[]
}

/** A person with the password that he must change at the first sign-in; it is shown once. */
export interface PersonWithPassword extends Person {
  readonly password: string
}

interface OneTime {
  readonly password: string
  readonly hash: string
}

/** A new one-time password with its hash. */
export async function newOneTime({ crypto }: Office): Promise<OneTime> {
  const password = oneTimePassword(crypto)
  return { password, hash: await crypto.hashPassword(password) }
}

/** Opens an account for a person. */
export const createPerson: Action<NewPerson, PersonWithPassword, OneTime> = {
  act: 'person.create',
  prepare: newOneTime,
  async run(context, given, { password, hash }) {
    const { records, now, note } = context
    const body = await records.bodies.find(given.body)
    if (body === null) return no(invalid({ body: '没有这个机关，请重新选择。' }))
    const breach = breachOfFirstRoles(given.roles, await records.people.holders())
    if (breach !== null) return no({ kind: 'breach', breach })
    const account = sealAccount(context, {
      ...NOTHING_PROVEN,
      ...given,
      id: randomKey() as PersonId,
      body: body.id,
      bodyPath: body.path,
      passwordHash: hash,
      passwordSetAt: now,
    })
    if (!(await records.people.insert(account)))
      return no(invalid({ account: '这个账号已经有人使用，请换一个。' }))
    note({ kind: 'person', id: account.id, body: body.id }, { after: personOf(account) })
    return ok({ ...personOf(account), password })
  },
}

/** How every account begins. */
export const NOTHING_PROVEN = {
  suspended: false,
  mustChangePassword: true,
  oldPasswordHashes: [],
  totpSecret: null,
  totpConfirmed: false,
  oidcIssuer: null,
  oidcSubject: null,
  lastSeenAt: null,
  version: 1,
} as const satisfies Partial<Account>
