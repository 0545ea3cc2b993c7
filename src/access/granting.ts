import { type Breach, breach } from '../law/index.ts'
import { clashOfRoles, isKeeper, ROLE_LABELS, type Role } from './role.ts'

/** How many people who are not suspended hold each of the keepers' roles. */
export type Holders = Readonly<Partial<Record<Role, number>>>

/**
 * Null when a system administrator may create a person with these roles.
 *
 * 三员分立: the system administrator opens accounts, the security administrator grants roles. Only the first security
 * administrator and the first auditor come with their role, since nobody is there yet who could grant it.
 */
export function breachOfFirstRoles(roles: readonly Role[], holders: Holders): Breach | null {
  const clash = clashOfRoles(roles)
  if (clash !== null) return clash
  const taken = roles.find(role => !isKeeper(role) || (holders[role] ?? 0) > 0)
  return taken === undefined
    ? null
    : breach(
        'ACC-02',
        `系统管理员只建立账号，“${ROLE_LABELS[taken]}”须由安全管理员授予。请先不选角色，建好后请安全管理员授予。`,
      )
}

/** Null when, after one holder of the roles `before` comes to hold `after`, every keeper's role is still held. */
export function breachOfLosingKeeper(
  before: readonly Role[],
  after: readonly Role[],
  holders: Holders,
): Breach | null {
  const lost = before.find(role => isKeeper(role) && !after.includes(role) && (holders[role] ?? 0) <= 1)
  return lost === undefined
    ? null
    : breach(
        'ACC-03',
        `这是最后一名${ROLE_LABELS[lost]}，请先让另一人担任${ROLE_LABELS[lost]}，再停用或者调整。`,
      )
}

/** For acts on an account that its own holder may not do. */
export const ownAccount = (): Breach => breach('ACC-04', '不能对自己的账号做这件事，请另一名管理员办理。')
