import type { Instant } from '../../basics/instant.ts'
import type { PolicyProfile } from './profile.ts'

/** 登录失败: one wrong attempt on an account. */
export interface SignInFailure {
  readonly address: string
  readonly at: Instant
}

const MINUTE = 60_000

/**
 * Seconds for which the account stays locked for this address; 0 when it is not.
 *
 * Five wrong attempts from one address lock the account for that address only, so that nobody can lock a colleague out
 * from elsewhere; the higher count over all addresses bounds guessing that comes from many (GB/T 22239-2019 8.1.4.1 b).
 * Attempts during a lock are not counted: it ends 15 minutes after the fifth.
 */
export function lockedSeconds(
  profile: PolicyProfile,
  failures: readonly SignInFailure[],
  address: string,
  now: Instant,
): number {
  const span = profile.lockMinutes.value * MINUTE
  const recent = failures
    .map(({ address, at }) => ({ address, at: Date.parse(at) }))
    .filter(({ at }) => at > Date.parse(now) - span)
  const here = recent.filter(failure => failure.address === address)
  const locking =
    here.length >= profile.failures.value
      ? here
      : recent.length >= profile.failuresAnywhere.value
        ? recent
        : []
  if (locking.length === 0) return 0
  const until = Math.max(...locking.map(({ at }) => at)) + span
  return Math.max(1, Math.ceil((until - Date.parse(now)) / 1000))
}
