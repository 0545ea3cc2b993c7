import { lockedSeconds, profileOf } from '../../access/index.ts'
import { instantOf } from '../../basics/instant.ts'
import type { ActContext } from '../perform.ts'
import { policyInForce } from './policy-in-force.ts'

/** Wrong attempts on one account, by its blind index. */
export interface Attempts {
  /** Seconds for which the account is locked for this address; 0 when it is not. */
  readonly locked: number
  /** Counts this attempt as wrong, if the act is refused. */
  countAsWrong(): void
  /** Forgets the wrong attempts from this address. */
  forgive(): Promise<void>
}

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * What stands against an account. Attempts on one account are let through one by one until the transaction ends, so that
 * many at once do not get more than the allowed guesses (ASVS 6.3.1).
 */
export async function attemptsOn(context: ActContext, account: string): Promise<Attempts> {
  const { records, crypto, keys, now } = context
  const address = context.origin.address ?? ''
  const index = crypto.blindIndex(crypto.indexKey(keys, 'account'), account)
  await records.signInFailures.hold(index)
  const profile = profileOf((await policyInForce(records)).policy)
  const since = instantOf(Date.parse(now) - profile.lockMinutes.value * MINUTE)
  const failures = await records.signInFailures.since(index, since)
  return {
    locked: lockedSeconds(profile, failures, address, now),
    countAsWrong: () =>
      context.keepIfRefused(async () => {
        await records.signInFailures.dropBefore(instantOf(Date.parse(now) - DAY))
        await records.signInFailures.put(index, { address, at: now })
      }),
    forgive: () => records.signInFailures.forgive(index, address),
  }
}
