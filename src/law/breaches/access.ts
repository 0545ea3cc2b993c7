import type { BreachRow } from './breach-row.ts'

/** Breaches of the room access. */
export const ACCESS_BREACHES = {
  'ACC-01': {
    rule: '系统管理员、安全管理员、审计员由三个人分任，也不兼任业务角色（三员分立）',
    article: 'GB/T 22239-2019 8.1.5',
    advice: '只选其中一个角色，其他角色交给别人',
  },
  'ACC-02': {
    rule: '账号由系统管理员建立，角色由安全管理员授予',
    article: 'GB/T 22239-2019 8.1.4.2 d',
    advice: '先不选角色建立账号，再请安全管理员授予',
  },
  'ACC-03': {
    rule: '系统管理员、安全管理员、审计员任何时候都至少有一人',
    article: 'GB/T 22239-2019 8.1.5',
    advice: '先让另一人担任，再停用或者调整这一位',
  },
  'ACC-04': {
    rule: '管理自己的账号须由别人来办',
    article: 'GB/T 22239-2019 8.1.4.2 d',
    advice: '请另一名管理员办理',
  },
} as const satisfies Record<string, BreachRow>
