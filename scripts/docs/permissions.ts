import { ACTS, PERMISSIONS, type Permission, type Reach, ROLE_LABELS, ROLES } from '../../src/access/index.ts'
import { table } from './table.ts'

const REACHES: Record<Reach, string> = { self: '本人', own: '本机关', below: '本机关及下级', all: '全部' }

const cells = (permission: Permission): string[] => [
  permission.public ? '可以' : '',
  ...ROLES.map(role => {
    const reach = permission.roles?.[role] ?? permission.anyone
    return reach === undefined ? '' : REACHES[reach]
  }),
]

/** docs/permissions.md: who may do what, and how far. */
export const renderPermissions = (): string =>
  `# 权限

本页由 \`npm run docs\` 从 \`src/access/permissions.ts\` 生成，请勿手改。
空格为不可以。“本机关及下级”指本人所在机关和机构树上在它之下的机关。系统管理员、安全管理员、审计员互斥，也不兼任业务角色（三员分立，GB/T 22239-2019 8.1.5）。
每个接口、每个角色、每种机关关系由 \`test/security/visibility.test.ts\` 逐一试过。

${table(
  ['事项', '代码', '公众', ...ROLES.map(role => ROLE_LABELS[role])],
  ACTS.map(act => [PERMISSIONS[act].zh, `\`${act}\``, ...cells(PERMISSIONS[act])]),
).join('\n')}
`
