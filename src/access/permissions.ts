import type { Role } from './role.ts'

/**
 * How far a permission reaches from the actor's own body: its own records only, its own and those of every body
 * below it, every body, or the person's own account.
 */
export type Reach = 'own' | 'below' | 'all' | 'self'

/** 权限: who may do an act, and how far. `public` also lets people act who have not signed in. */
export interface Permission {
  readonly zh: string
  readonly public?: true
  /** Every person who has signed in, whatever the role, with this reach. */
  readonly anyone?: Reach
  readonly roles?: Partial<Record<Role, Reach>>
}

/**
 * The one table of permissions. Every action and every route names its act here; a route whose act is missing does
 * not compile, and test/doors/permissions.test.ts tries every row as every role.
 */
export const PERMISSIONS = {
  'session.signIn': { zh: '登录', public: true },
  'session.signOut': { zh: '退出登录', anyone: 'self' },
  'session.show': { zh: '查看本人账号', anyone: 'self' },
  'body.list': {
    zh: '查看机关',
    anyone: 'below',
    roles: { systemAdministrator: 'all', securityAdministrator: 'all', auditor: 'all' },
  },
  'body.create': { zh: '新建机关', roles: { systemAdministrator: 'all' } },
  'body.update': { zh: '修改机关', roles: { systemAdministrator: 'all' } },
  'person.list': { zh: '查看人员', roles: { systemAdministrator: 'all', securityAdministrator: 'all' } },
  'person.create': { zh: '新建人员', roles: { systemAdministrator: 'all' } },
  'audit.list': { zh: '查看审计日志', roles: { auditor: 'all' } },
  'audit.export': { zh: '导出审计日志', roles: { auditor: 'all' } },
} as const satisfies Record<string, Permission>

export type Act = keyof typeof PERMISSIONS
