import {
  ACTS,
  type Act,
  type Actor,
  actsWhile,
  type Body,
  type Person,
  personOf,
  reachOf,
  type Session,
  type Unfinished,
  unfinishedOf,
} from '../../access/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { Records } from '../../store/index.ts'
import type { Office } from '../office.ts'
import { NOT_FOUND, type Refusal } from '../refusal.ts'
import { actorOf } from './identify.ts'
import { policyInForce } from './policy-in-force.ts'

/** What a browser is told about who has signed in. */
export interface SessionView extends Unfinished {
  readonly person: Person
  readonly body: Body
  readonly roles: readonly string[]
  /** Acts that the person may do somewhere: menus and buttons follow them. */
  readonly acts: readonly Act[]
  readonly csrf: string
  readonly secondFactor: boolean
  readonly idleMinutes: number
  readonly expiresAt: string
}

async function viewOfSession(
  records: Records,
  session: Session,
  now: Session['createdAt'],
): Promise<SessionView | null> {
  const account = await records.people.find(session.person)
  const body = account && (await records.bodies.find(account.body))
  if (!account || !body) return null
  const { policy } = await policyInForce(records)
  const unfinished = unfinishedOf(policy, account, session, now)
  const actor: Actor = actorOf(account, actsWhile(unfinished))
  return {
    ...unfinished,
    person: personOf(account),
    body,
    roles: account.roles,
    acts: ACTS.filter(act => reachOf(actor, act) !== null),
    csrf: session.csrf,
    secondFactor: session.secondFactor,
    idleMinutes: policy.idleMinutes,
    expiresAt: session.expiresAt,
  }
}

/** The session in which the person works. */
export async function showSession(office: Office, session: Session): Promise<Result<SessionView, Refusal>> {
  const view = await viewOfSession(office.store.read, session, office.now())
  return view === null ? no(NOT_FOUND) : ok(view)
}
