import { type AccessPolicy, type Account, profileOf, type Session } from '../../access/index.ts'
import { instantOf } from '../../basics/instant.ts'
import { randomKey } from '../office.ts'
import type { ActContext } from '../perform.ts'
import { newToken, tokenHash } from './token.ts'

/** A session as it begins, with the token that only the browser keeps. */
export interface StartedSession {
  readonly session: Session
  readonly token: string
}

const HOUR = 3_600_000

/** Begins a session with a token of its own, and forgets sessions that are over. */
export async function startSession(
  { records, crypto, origin, now }: ActContext,
  account: Account,
  policy: AccessPolicy,
  proven: Pick<Session, 'method' | 'secondFactor'>,
): Promise<StartedSession> {
  const token = newToken(crypto)
  const session: Session = {
    id: randomKey(),
    person: account.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: instantOf(Date.parse(now) + profileOf(policy).absoluteHours.value * HOUR),
    address: origin.address,
    csrf: newToken(crypto),
    ...proven,
  }
  await records.sessions.dropEnded(now)
  await records.sessions.insert(session, tokenHash(crypto, token))
  await records.people.seen(account.id, now)
  return { session, token }
}
