import type { BreachRow } from './breach-row.ts'

/** Breaches of the room application: intake, the record of events, the fee. */
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
  'EVT-01': {
    rule: '办理记录须有已知的种类和完整的要素',
    article: '条例§45',
    advice: '按提示改正该项内容',
  },
  'EVT-02': {
    rule: '办理记录的版本不得高于本程序',
    article: '条例§45',
    advice: '升级程序后再读取',
  },
  'APP-04': {
    rule: '申请须有申请人的姓名或者名称',
    article: '条例§29',
    advice: '补填姓名或者名称',
  },
  'APP-05': {
    rule: '申请须有所申请信息的名称、文号或者特征描述',
    article: '条例§29',
    advice: '按申请原文填写',
  },
  'APP-06': {
    rule: '申请须有联系方式',
    article: '条例§29',
    advice: '填写电话、电子邮箱、通信地址中的至少一项',
  },
} as const satisfies Record<string, BreachRow>
