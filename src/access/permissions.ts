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
  'setUp.show': { zh: '查看是否已启用', public: true },
  'setUp.complete': { zh: '首次启用', public: true },
  'words.show': { zh: '查看代码对照', public: true },
  'session.signIn': { zh: '登录', public: true },
  'session.signOut': { zh: '退出登录', anyone: 'self' },
  'session.show': { zh: '查看本人账号', anyone: 'self' },
  'session.end': { zh: '结束本人的其他会话', anyone: 'self' },
  'session.changePassword': { zh: '修改本人口令', anyone: 'self' },
  'session.enrolTotp': { zh: '绑定动态口令', anyone: 'self' },
  'session.confirmTotp': { zh: '确认动态口令', anyone: 'self' },
  'apiToken.list': { zh: '查看本人接口令牌', anyone: 'self' },
  'apiToken.create': { zh: '新建本人接口令牌', anyone: 'self' },
  'apiToken.revoke': { zh: '撤销本人接口令牌', anyone: 'self' },
  'body.list': {
    zh: '查看机关',
    anyone: 'below',
    roles: { systemAdministrator: 'all', securityAdministrator: 'all', auditor: 'all' },
  },
  'body.export': { zh: '导出机关列表', roles: { systemAdministrator: 'all', supervisor: 'below' } },
  'body.create': { zh: '新建机关', roles: { systemAdministrator: 'all' } },
  'body.update': { zh: '修改机关', roles: { systemAdministrator: 'all' } },
  'person.list': {
    zh: '查看人员',
    roles: { systemAdministrator: 'all', securityAdministrator: 'all', auditor: 'all' },
  },
  'person.export': {
    zh: '导出人员列表',
    roles: { systemAdministrator: 'all', securityAdministrator: 'all', auditor: 'all' },
  },
  'person.create': { zh: '新建人员', roles: { systemAdministrator: 'all' } },
  'person.update': { zh: '修改人员', roles: { systemAdministrator: 'all' } },
  'person.assignRoles': { zh: '授予角色', roles: { securityAdministrator: 'all' } },
  'person.suspend': {
    zh: '停用人员',
    roles: { systemAdministrator: 'all', securityAdministrator: 'all' },
  },
  'person.resume': { zh: '恢复人员', roles: { securityAdministrator: 'all' } },
  'person.resetPassword': { zh: '重置口令', roles: { systemAdministrator: 'all' } },
  'person.resetTotp': { zh: '解除动态口令绑定', roles: { securityAdministrator: 'all' } },
  'person.endSessions': {
    zh: '强制退出登录',
    roles: { systemAdministrator: 'all', securityAdministrator: 'all' },
  },
  'policy.show': {
    zh: '查看账号策略',
    roles: { systemAdministrator: 'all', securityAdministrator: 'all', auditor: 'all' },
  },
  'policy.change': { zh: '修改账号策略', roles: { securityAdministrator: 'all' } },
  'audit.list': { zh: '查看审计日志', roles: { auditor: 'all' } },
  'audit.export': { zh: '导出审计日志', roles: { auditor: 'all' } },
  'audit.verify': { zh: '核验审计日志', roles: { auditor: 'all' } },
  'notification.list': { zh: '查看本人的提醒', anyone: 'self' },
  'notification.read': { zh: '标记提醒为已读', anyone: 'self' },
  'application.remind': { zh: '按日催办' },
  'calendar.show': { zh: '查看工作日历', public: true },
  'calendar.enter': { zh: '录入放假安排', roles: { systemAdministrator: 'all' } },
  'calendar.recount': { zh: '按新的放假安排重新计算期限' },
  'application.apply': { zh: '网上提交申请', public: true },
  'application.track': { zh: '查询申请进度', public: true },
  'application.respond': { zh: '申请人补正、说明、撤回、评价', public: true },
  'application.list': {
    zh: '查看申请',
    roles: { clerk: 'own', reviewer: 'own', officer: 'own', supervisor: 'below' },
  },
  'application.export': {
    zh: '导出申请列表',
    roles: { clerk: 'own', reviewer: 'own', officer: 'own', supervisor: 'below' },
  },
  'application.receive': { zh: '登记收到的申请', roles: { clerk: 'own' } },
  'application.assign': {
    zh: '分派经办人',
    roles: { clerk: 'own', reviewer: 'own', officer: 'own' },
  },
  'application.reveal': { zh: '查看申请人的身份与联系信息', roles: { clerk: 'own', officer: 'own' } },
  'application.record': {
    zh: '记录办理经过',
    roles: { clerk: 'own', reviewer: 'own', officer: 'own' },
  },
  'application.handle': { zh: '办理申请', roles: { clerk: 'own' } },
  'application.split': { zh: '拆分申请', roles: { clerk: 'own' } },
  'application.review': { zh: '审核拟稿', roles: { reviewer: 'own', officer: 'own' } },
  'application.sign': { zh: '签发决定', roles: { officer: 'own' } },
  'application.extend': { zh: '同意延期', roles: { officer: 'own' } },
  'application.correct': { zh: '更正办理记录', roles: { reviewer: 'own', officer: 'own' } },
  'application.attach': { zh: '上传、整理附件', roles: { clerk: 'own' } },
  'application.readFile': {
    zh: '查看附件',
    roles: { clerk: 'own', reviewer: 'own', officer: 'own', supervisor: 'below' },
  },
  'application.vouch': { zh: '逐项确认附件检查结果', roles: { reviewer: 'own', officer: 'own' } },
  'file.draft': { zh: '先上传附件', public: true },
  'letter.issue': { zh: '制发文书', roles: { clerk: 'own', officer: 'own' } },
  'letter.read': {
    zh: '查看文书',
    roles: { clerk: 'own', reviewer: 'own', officer: 'own', supervisor: 'below' },
  },
} as const satisfies Record<string, Permission>

export type Act = keyof typeof PERMISSIONS
export const ACTS = Object.keys(PERMISSIONS) as readonly Act[]
