import { clashOfRoles, isKeeper, ROLE_LABELS, type Role } from './role.ts'

/** How many people who are not suspended hold each role. */
export type Holders = Readonly<Partial<Record<Role, number>>>

/**
 * Null when a system administrator may create a person with these roles; else the sentence that says why not.
 *
 * 三员分立: the system administrator opens accounts, the security administrator grants roles. Only the first security
 * administrator and the first auditor come with their role, since nobody is there yet who could grant it.
 */
export function flawOfFirstRoles(roles: readonly Role[], holders: Holders): string | null {
  const clash = clashOfRoles(roles)
  if (clash !== null) return clash
  const taken = roles.find(role => !isKeeper(role) || (holders[role] ?? 0) > 0)
  return taken === undefined
    ? null
    : `系统管理员只能新建账号，“${ROLE_LABELS[taken]}”角色请由安全管理员授予（三员分立）。`
}

/** The keeper roles that nobody would hold any more, if one holder of `before` came to hold `after`. */
export function flawOfLosingKeeper(
  before: readonly Role[],
  after: readonly Role[],
  holders: Holders,
): string | null {
  const lost = before.find(role => isKeeper(role) && !after.includes(role) && (holders[role] ?? 0) <= 1)
  return lost === undefined
    ? null
    : `这是最后一名${ROLE_LABELS[lost]}，请先让另一人担任${ROLE_LABELS[lost]}，再停用或者调整。`
}
