import { type AccessPolicy, type Actor, flawOfIdleMinutes, reachOf } from '../../access/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'

export { POLICY_PROFILES } from '../../access/index.ts'

import type { Office } from '../office.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_ALLOWED, type Refusal, stale } from '../refusal.ts'
import { POLICY_SETTING, policyInForce } from './policy-in-force.ts'

/** The policy with the version of the setting. */
export type PolicyView = AccessPolicy & { readonly version: number }

export async function showPolicy({ store }: Office, actor: Actor): Promise<Result<PolicyView, Refusal>> {
  if (reachOf(actor, 'policy.show') === null) return no(NOT_ALLOWED)
  const { policy, version } = await policyInForce(store.read)
  return ok({ ...policy, version })
}

/** Takes another profile, idle time, or other roles that need a second factor. It counts from the next request on. */
export const changePolicy: Action<PolicyView, PolicyView> = {
  act: 'policy.change',
  async run({ records, note }, { version, ...policy }) {
    const before = await policyInForce(records)
    note({ kind: 'setting', id: POLICY_SETTING }, { before: before.policy, after: policy })
    if (before.version !== version) return no(stale({ ...before.policy, version: before.version }))
    const flaw = flawOfIdleMinutes(policy)
    if (flaw !== null) return no(invalid({ idleMinutes: flaw }))
    if (!(await records.settings.put(POLICY_SETTING, policy, version)))
      return no(stale({ ...before.policy, version: before.version }))
    return ok({ ...policy, version: version + 1 })
  },
}
