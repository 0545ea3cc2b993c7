import { type Account, plainAccount } from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { ActContext, Action } from '../perform.ts'
import { stale, unproven } from '../refusal.ts'
import { sealAccount, sealHolds } from './account-seal.ts'
import { actorOf } from './identify.ts'
import { policyInForce } from './policy-in-force.ts'
import { type StartedSession, startSession } from './start-session.ts'

/** What the 统一身份认证 has proven of a person. */
export interface SignOnProof {
  readonly issuer: string
  /** The person's own name at the issuer, never given to another. */
  readonly subject: string
  /** The account that the issuer says he has here; null when it does not say. */
  readonly account: string | null
  /** True when the issuer says that it took a second factor. */
  readonly secondFactor: boolean
}

/**
 * Signs a person in whom the 统一身份认证 has proven. At his first time he is linked to the account that it names; an
 * account is never made by this, and a link is never moved to another subject. Null where nothing was proven.
 */
export const signInElsewhere: Action<SignOnProof | null, StartedSession> = {
  act: 'session.signIn',
  async run(context, proof) {
    const { records, note } = context
    if (proof === null) return no(unproven('failed'))
    const account = await accountFor(context, proof)
    if (account === null) return no(unproven('failed'))
    note({ kind: 'person', id: account.id, body: account.body }, { issuer: proof.issuer })
    if (account.suspended || !sealHolds(context, account)) return no(unproven('failed'))
    if (account.oidcSubject === null) {
      const { issuer: oidcIssuer, subject: oidcSubject } = proof
      const linked = sealAccount(context, { ...account, oidcIssuer, oidcSubject })
      if (!(await records.people.update(linked))) return no(stale(null))
    }
    const { policy } = await policyInForce(records)
    context.actedBy(actorOf(account, null))
    const { secondFactor } = proof
    return ok(await startSession(context, account, policy, { method: 'oidc', secondFactor }))
  },
}

/** The account that bears the link, or else the one that the issuer names and that bears no link yet. */
async function accountFor(
  { records }: ActContext,
  { issuer, subject, account }: SignOnProof,
): Promise<Account | null> {
  const linked = await records.people.findByOidc(issuer, subject)
  if (linked !== null || account === null) return linked
  const named = await records.people.findByAccount(plainAccount(account))
  return named?.oidcSubject === null ? named : null
}
