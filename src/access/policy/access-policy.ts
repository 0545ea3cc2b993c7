import type { Instant } from '../../basics/instant.ts'
import type { Act } from '../permissions.ts'
import type { Account } from '../person.ts'
import { isRole, KEEPERS, type Role } from '../role.ts'
import type { Session } from '../session.ts'
import { POLICY_NAMES, POLICY_PROFILES, type PolicyName, type PolicyProfile } from './profile.ts'

/** What a site has chosen: a profile, the idle time inside its bounds, and who needs a second factor. */
export interface AccessPolicy {
  readonly profile: PolicyName
  readonly idleMinutes: number
  /** Beside the keepers, who always need one (GB/T 22239-2019 8.1.4.1 d). */
  readonly secondFactorRoles: readonly Role[]
}

/** Before anybody chooses: 等保 level three, and a second factor for who decides and who supervises. */
export const USUAL_POLICY: AccessPolicy = {
  profile: 'djbh3',
  idleMinutes: POLICY_PROFILES.djbh3.idleMinutes.value.usual,
  secondFactorRoles: ['officer', 'supervisor'],
}

export const profileOf = (policy: AccessPolicy): PolicyProfile => POLICY_PROFILES[policy.profile]

/** Null when the policy keeps to its profile, else the sentence for the field `idleMinutes`. */
export function flawOfIdleMinutes(policy: AccessPolicy): string | null {
  const { least, most } = profileOf(policy).idleMinutes.value
  return policy.idleMinutes >= least && policy.idleMinutes <= most
    ? null
    : `空闲退出时间须在 ${least} 到 ${most} 分钟之间，请改正。`
}

export const needsSecondFactor = (policy: AccessPolicy, roles: readonly Role[]): boolean =>
  roles.some(role => KEEPERS.includes(role) || policy.secondFactorRoles.includes(role))

const DAY = 86_400_000
const HOUR = 3_600_000

/** True when the password was given by somebody else, or is older than the profile lets it be. */
export function mustChangePassword(policy: AccessPolicy, account: Account, now: Instant): boolean {
  if (account.passwordHash === null) return false
  const days = profileOf(policy).passwordDays.value
  const age = Date.parse(now) - Date.parse(account.passwordSetAt ?? now)
  return account.mustChangePassword || (days !== null && age > days * DAY)
}

/** True when a one-time password was left unused for too long. */
export function oneTimeLapsed(policy: AccessPolicy, account: Account, now: Instant): boolean {
  const age = Date.parse(now) - Date.parse(account.passwordSetAt ?? now)
  return account.mustChangePassword && age > profileOf(policy).oneTimeHours.value * HOUR
}

/** What a person still has to do before he may work; empty when he may. */
export interface Unfinished {
  readonly mustChangePassword: boolean
  /** He must enrol a second factor. */
  readonly needsTotp: boolean
  /** He has one and has not shown it in this session. */
  readonly needsCode: boolean
}

export function unfinishedOf(
  policy: AccessPolicy,
  account: Account,
  session: Session,
  now: Instant,
): Unfinished {
  return {
    mustChangePassword: session.method === 'password' && mustChangePassword(policy, account, now),
    needsTotp: !account.totpConfirmed && !session.secondFactor && needsSecondFactor(policy, account.roles),
    needsCode: account.totpConfirmed && !session.secondFactor,
  }
}

const WITHOUT_CODE: readonly Act[] = ['words.show', 'session.show', 'session.signOut', 'session.confirmTotp']
const WITHOUT_PROOF: readonly Act[] = [...WITHOUT_CODE, 'session.changePassword', 'session.enrolTotp']

/** What a person may do while something is unfinished; null when nothing is. */
export function actsWhile({ needsCode, needsTotp, mustChangePassword }: Unfinished): readonly Act[] | null {
  if (needsCode) return WITHOUT_CODE
  return needsTotp || mustChangePassword ? WITHOUT_PROOF : null
}

/** What is kept under the setting's name, in whatever form; null when it is no policy. */
export function parseAccessPolicy(value: unknown): AccessPolicy | null {
  const { profile, idleMinutes, secondFactorRoles } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (!POLICY_NAMES.some(name => name === profile) || typeof idleMinutes !== 'number') return null
  if (!Array.isArray(secondFactorRoles) || !secondFactorRoles.every(isRole)) return null
  return { profile: profile as PolicyName, idleMinutes, secondFactorRoles }
}
