import type { Article } from './dated-value.ts'

/** The rules an act or an input can break, each with its article. `rule` is what docs/breaches.md prints. */
export const BREACHES = {
  'CLK-01': { rule: '日期须是真实存在的日历日，写成 YYYY-MM-DD', article: '条例§31' },
  'CLK-02': { rule: '日期须在工作日历的范围之内', article: '放假办法§2' },
  'CLK-03': { rule: '补正告知不得早于收到申请', article: '条例§30' },
  'CLK-04': { rule: '收到补正不得早于发出补正告知', article: '条例§30' },
  'CLK-05': { rule: '征求意见的起日不得晚于止日', article: '条例§33第3款' },
  'CLK-06': { rule: '征求意见不得早于收到申请', article: '条例§33第3款' },
  'CLK-07': { rule: '延长答复期限须为 1 至 20 个工作日的整数，只延一次', article: '条例§33' },
  'CLK-08': { rule: '收费通知不得早于收到申请', article: '条例§42；国办函〔2020〕109号' },
  'CLK-09': { rule: '缴费不得早于收到收费通知', article: '条例§42；国办函〔2020〕109号' },
  'CLK-10': { rule: '逾期未缴费视为放弃申请，不再起算答复期限', article: '条例§42；国办函〔2020〕109号' },
  'CLK-11': { rule: '起止日期须写成 起日..止日', article: '条例§33' },
  'CLK-12': { rule: '申请渠道须是已知的渠道', article: '条例§31' },
  'RCV-01': { rule: '须经确认的渠道，未确认前不算收到', article: '条例§31' },
  'RCV-02': { rule: '确认不得早于申请到达', article: '条例§31' },
  'FEE-01': { rule: '件数、页数须是不小于 0 的整数', article: '国办函〔2020〕109号' },
  'FEE-02': { rule: '件数、页数不得超过计算上限', article: '国办函〔2020〕109号' },
} as const satisfies Record<string, { rule: string; article: Article }>

export type BreachCode = keyof typeof BREACHES

/** 违反: the named rule that an act or an input would break, and one Chinese sentence that says what to do. */
export interface Breach {
  readonly code: BreachCode
  readonly article: Article
  readonly message: string
}

export const breach = (code: BreachCode, message: string): Breach => ({
  code,
  article: BREACHES[code].article,
  message,
})
