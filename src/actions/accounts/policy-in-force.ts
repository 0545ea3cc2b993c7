import { type AccessPolicy, parseAccessPolicy, USUAL_POLICY } from '../../access/index.ts'
import type { Records } from '../../store/index.ts'

export const POLICY_SETTING = 'accessPolicy'

/** The policy that the site has chosen, with the version of the setting; the usual one, version 0, before anybody did. */
export async function policyInForce(
  records: Records,
): Promise<{ readonly policy: AccessPolicy; readonly version: number }> {
  const stored = await records.settings.find(POLICY_SETTING)
  const policy = parseAccessPolicy(stored?.value)
  return policy === null
    ? { policy: USUAL_POLICY, version: stored?.version ?? 0 }
    : { policy, version: stored?.version ?? 0 }
}
