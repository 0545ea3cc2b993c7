import {
  type Body,
  type BodyId,
  type Person,
  type PersonId,
  personOf,
  profileOf,
} from '../../access/index.ts'
import { instantOf } from '../../basics/instant.ts'
import { no, ok } from '../../basics/result.ts'
import { sameText } from '../../crypto/index.ts'
import type { NewBody } from '../create-body.ts'
import { type Office, randomKey } from '../office.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_FOUND } from '../refusal.ts'
import { sealAccount } from './account-seal.ts'
import { NOTHING_PROVEN } from './create-person.ts'
import { flawsOfNewPassword } from './password.ts'
import { policyInForce } from './policy-in-force.ts'
import { newToken, tokenHash } from './token.ts'

const SET_UP_SETTING = 'setUp'
const LINK_MILLISECONDS = 24 * 3_600_000

/** True until the first administrator is on record. */
export const needsSetUp = async ({ store }: Office): Promise<boolean> => !(await store.read.people.anybody())

/**
 * The secret of the link by which the first administrator is made, or null when there is one. Each start makes a new
 * one, good for a day; there is no account and no password that comes with the product (GB/T 22239-2019 8.1.4.2 b).
 */
export async function openSetUp(office: Office): Promise<string | null> {
  if (!(await needsSetUp(office))) return null
  const token = newToken(office.crypto)
  const until = instantOf(Date.parse(office.now()) + LINK_MILLISECONDS)
  await office.store.write(async ({ settings }) => {
    await settings.remove(SET_UP_SETTING)
    await settings.put(SET_UP_SETTING, { hash: tokenHash(office.crypto, token), until }, 0)
  })
  return token
}

export interface SetUp {
  readonly token: string
  readonly body: Omit<NewBody, 'parent'>
  readonly account: string
  readonly name: string
  readonly password: string
}

interface Prepared {
  readonly flaws: readonly string[]
  readonly hash: string
}

/** Makes the first body and the first system administrator. The link works once. */
export const completeSetUp: Action<SetUp, { readonly person: Person; readonly body: Body }, Prepared> = {
  act: 'setUp.complete',
  async prepare(office, { account, name, password }) {
    const profile = profileOf((await policyInForce(office.store.read)).policy)
    const nobody = { account, name, passwordHash: null, oldPasswordHashes: [] }
    const flaws = await flawsOfNewPassword(office, profile, nobody, password)
    return { flaws, hash: flaws.length > 0 ? '' : await office.crypto.hashPassword(password) }
  },
  async run(context, given, { flaws, hash }) {
    const { records, crypto, now, note } = context
    const kept = (await records.settings.find(SET_UP_SETTING))?.value as
      | { hash: string; until: string }
      | undefined
    if (kept === undefined || (await records.people.anybody())) return no(NOT_FOUND)
    if (!sameText(kept.hash, tokenHash(crypto, given.token)) || now > kept.until)
      return no(invalid({ token: '启用链接不对或者已经过期，请重新启动服务，用新打印的链接。' }))
    if (flaws.length > 0) return no(invalid({ password: flaws.join('') }))
    const id = randomKey() as BodyId
    const body: Body = {
      ...given.body,
      id,
      parent: null,
      path: `${id}/`,
      since: null,
      until: null,
      version: 1,
    }
    await records.bodies.insert(body)
    const account = sealAccount(context, {
      ...NOTHING_PROVEN,
      id: randomKey() as PersonId,
      account: given.account,
      name: given.name,
      body: id,
      bodyPath: body.path,
      roles: ['systemAdministrator'],
      passwordHash: hash,
      passwordSetAt: now,
      mustChangePassword: false,
    })
    await records.people.insert(account)
    if (!(await records.settings.remove(SET_UP_SETTING))) return no(NOT_FOUND)
    note({ kind: 'person', id: account.id, body: id }, { after: personOf(account), body })
    return ok({ person: personOf(account), body })
  },
}
