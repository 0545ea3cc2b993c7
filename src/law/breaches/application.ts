import type { BreachRow } from './breach-row.ts'

/** Breaches of the room application. */
export const APPLICATION_BREACHES = {
  'RCV-01': {
    rule: '须经确认的渠道，未确认前不算收到',
    article: '条例§31',
    advice: '在当日联系申请人并记录确认日期；联系不上的登记在案，恢复联络之日再起算',
  },
  'RCV-02': {
    rule: '确认不得早于申请到达',
    article: '条例§31',
    advice: '核对确认之日与申请到达之日',
  },
  'FEE-01': {
    rule: '件数、页数须是不小于 0 的整数',
    article: '国办函〔2020〕109号',
    advice: '改正数字后重新计算',
  },
  'FEE-02': {
    rule: '件数、页数不得超过计算上限',
    article: '国办函〔2020〕109号',
    advice: '核对数字',
  },
} as const satisfies Record<string, BreachRow>
