import type { BreachRow } from './breach-row.ts'

const FEE = '条例§42；国办函〔2020〕109号'

/** Breaches of the room clock. */
export const CLOCK_BREACHES = {
  'CLK-01': {
    rule: '日期须是真实存在的日历日，写成 YYYY-MM-DD',
    article: '条例§31',
    advice: '改正日期，例如 2025-03-03',
  },
  'CLK-02': {
    rule: '日期须在工作日历的范围之内',
    article: '放假办法§2',
    advice: '核对年份是否写错',
  },
  'CLK-03': {
    rule: '补正告知不得早于收到申请',
    article: '条例§30',
    advice: '核对收到之日与补正告知发出日',
  },
  'CLK-04': {
    rule: '收到补正不得早于发出补正告知',
    article: '条例§30',
    advice: '核对补正告知发出日与收到补正之日',
  },
  'CLK-05': {
    rule: '征求意见的起日不得晚于止日',
    article: '条例§33第3款',
    advice: '把起止日期对调或者改正',
  },
  'CLK-06': {
    rule: '征求意见不得早于收到申请',
    article: '条例§33第3款',
    advice: '核对征求意见书发出日与收到之日',
  },
  'CLK-07': {
    rule: '延长答复期限须为 1 至 20 个工作日的整数，只延一次',
    article: '条例§33',
    advice: '改正延长的天数；已经延长过的，在延长后的期限内答复',
  },
  'CLK-08': {
    rule: '收费通知不得早于收到申请',
    article: FEE,
    advice: '核对收到收费通知之日与收到申请之日',
  },
  'CLK-09': {
    rule: '缴费不得早于收到收费通知',
    article: FEE,
    advice: '核对缴费日与收到收费通知之日',
  },
  'CLK-10': {
    rule: '逾期未缴费视为放弃申请，不再起算答复期限',
    article: FEE,
    advice: '按“逾期未缴费”结案',
  },
  'CLK-11': {
    rule: '起止日期须写成 起日..止日',
    article: '条例§33',
    advice: '改写，例如 2025-03-10..2025-03-24',
  },
  'CLK-12': {
    rule: '申请渠道须是已知的渠道',
    article: '条例§31',
    advice: '从列出的渠道里选一个',
  },
} as const satisfies Record<string, BreachRow>
