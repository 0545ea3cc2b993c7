import {
  type Account,
  type Act,
  actsWhile,
  type Session,
  type StaffActor,
  sessionStands,
  tokenStands,
  unfinishedOf,
} from '../../access/index.ts'
import type { Office } from '../office.ts'
import { sealHolds } from './account-seal.ts'
import { policyInForce } from './policy-in-force.ts'
import { tokenHash } from './token.ts'

/** Who asks, proven by a session's cookie or another system's token. */
export interface Identified {
  readonly actor: StaffActor
  /** Null for a token. */
  readonly session: Session | null
}

/** A session is marked as seen at most this often: a write for every read would be dear. */
const SEEN_MILLISECONDS = 30_000

export const actorOf = (account: Account, scopes: readonly Act[] | readonly string[] | null): StaffActor => ({
  kind: 'staff',
  person: account.id,
  name: account.name,
  body: account.body,
  bodyPath: account.bodyPath,
  roles: account.roles,
  scopes,
})

/**
 * The person of a session, as he stands in the records at this moment: a suspension, a role taken away and an ended
 * session count at once (SEC-Z4). `inBackground` is for what the browser asks by itself: it does not keep a session alive.
 */
export async function identifySession(
  office: Office,
  token: string,
  inBackground: boolean,
): Promise<Identified | null> {
  const { read } = office.store
  const now = office.now()
  const session = await read.sessions.find(tokenHash(office.crypto, token))
  if (session === null) return null
  const [account, { policy }] = await Promise.all([read.people.find(session.person), policyInForce(read)])
  if (account === null || account.suspended || !sessionStands(session, policy.idleMinutes, now)) return null
  if (!sealHolds(office, account)) return null
  if (!inBackground && Date.parse(now) - Date.parse(session.lastSeenAt) > SEEN_MILLISECONDS)
    await read.sessions.seen(session.id, now)
  return { actor: actorOf(account, actsWhile(unfinishedOf(policy, account, session, now))), session }
}

/** The person in whose name another system acts, limited to the acts of its token. */
export async function identifyToken(office: Office, token: string): Promise<Identified | null> {
  const { read } = office.store
  const now = office.now()
  const found = await read.apiTokens.find(tokenHash(office.crypto, token))
  if (found === null || !tokenStands(found, now)) return null
  const account = await read.people.find(found.person)
  if (account === null || account.suspended || !sealHolds(office, account)) return null
  if (Date.parse(now) - Date.parse(found.lastUsedAt ?? found.createdAt) > SEEN_MILLISECONDS)
    await read.apiTokens.used(found.id, now)
  return { actor: actorOf(account, found.scopes), session: null }
}
