import type { Brand } from '../basics/brand.ts'
import { type Breach, breach } from '../law/index.ts'

export type PersonId = Brand<string, 'PersonId'>

/** 角色. The last three run the system and exclude each other and every business role (三员分立, GB/T 22239 8.1.5). */
export const ROLES = [
  'clerk',
  'reviewer',
  'officer',
  'supervisor',
  'systemAdministrator',
  'securityAdministrator',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

export const isRole = (text: unknown): text is Role => (ROLES as readonly unknown[]).includes(text)

export const ROLE_LABELS: Record<Role, string> = {
  clerk: '经办人',
  reviewer: '审核人',
  officer: '负责人',
  supervisor: '主管部门',
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditor: '审计员',
}

/** 三员: those who run the system. */
export const KEEPERS: readonly Role[] = ['systemAdministrator', 'securityAdministrator', 'auditor']

export const isKeeper = (role: Role): boolean => KEEPERS.includes(role)

/** Null when one person may hold these roles together (三员分立). */
export function clashOfRoles(roles: readonly Role[]): Breach | null {
  const keepers = roles.filter(isKeeper)
  if (keepers.length > 1)
    return breach(
      'ACC-01',
      '系统管理员、安全管理员、审计员不得由同一人担任（三员分立），请只选其中一个角色。',
    )
  if (keepers.length === 1 && roles.length > 1)
    return breach('ACC-01', `${ROLE_LABELS[keepers[0] as Role]}不得兼任业务角色，请去掉其他角色。`)
  return null
}
