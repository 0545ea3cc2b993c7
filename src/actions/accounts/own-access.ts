import {
  ACTS,
  type Act,
  type ApiToken,
  PERMISSIONS,
  type Permission,
  type PersonId,
  reachOf,
  type Session,
} from '../../access/index.ts'
import { instantOf } from '../../basics/instant.ts'
import { no, ok } from '../../basics/result.ts'
import { type Office, randomKey } from '../office.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_ALLOWED, NOT_FOUND } from '../refusal.ts'
import { newToken, tokenHash } from './token.ts'

/** The person's own sessions, the newest first; which of them he works in the caller knows. */
export const listOwnSessions = ({ store }: Office, person: PersonId): Promise<readonly Session[]> =>
  store.read.sessions.listOf(person)

export const listOwnTokens = ({ store }: Office, person: PersonId): Promise<readonly ApiToken[]> =>
  store.read.apiTokens.listOf(person)

export interface NewToken {
  readonly name: string
  readonly scopes: readonly string[]
  readonly days: number
}

const DAY = 86_400_000

/** Acts that a token may be given: those on records, not those on the account itself. */
const isScope = (scope: string): scope is Act => {
  const permission: Permission | undefined = PERMISSIONS[scope as Act]
  return ACTS.some(act => act === scope) && permission?.anyone !== 'self' && !permission?.public
}

/** Makes a token for another system; it is shown once. It opens no more than its person may do at that time. */
export const createToken: Action<NewToken, ApiToken & { readonly token: string }> = {
  act: 'apiToken.create',
  async run({ records, crypto, actor, now, note }, { name, scopes, days }) {
    if (actor.kind !== 'staff' || actor.scopes !== null) return no(NOT_ALLOWED)
    const wrong = scopes.filter(scope => !isScope(scope) || reachOf(actor, scope) === null)
    if (wrong.length > 0)
      return no(invalid({ scopes: `您没有这些权限，不能授予令牌：${wrong.join('、')}。请去掉它们。` }))
    const token: ApiToken = {
      id: randomKey(),
      person: actor.person,
      name,
      scopes,
      createdAt: now,
      expiresAt: instantOf(Date.parse(now) + days * DAY),
      revokedAt: null,
      lastUsedAt: null,
    }
    const secret = `mct_${newToken(crypto)}`
    await records.apiTokens.insert(token, tokenHash(crypto, secret))
    note({ kind: 'apiToken', id: token.id }, { name, scopes, expiresAt: token.expiresAt })
    return ok({ ...token, token: secret })
  },
}

/** Makes a token useless from this moment. */
export const revokeToken: Action<{ readonly id: string }, null> = {
  act: 'apiToken.revoke',
  async run({ records, actor, now, note }, { id }) {
    note({ kind: 'apiToken', id })
    if (actor.kind !== 'staff') return no(NOT_ALLOWED)
    return (await records.apiTokens.revoke(actor.person, id, now)) ? ok(null) : no(NOT_FOUND)
  },
}
