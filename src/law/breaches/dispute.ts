import type { BreachRow } from './breach-row.ts'

/** Breaches of the room application: reconsideration, litigation, doing again. */
export const DISPUTE_BREACHES = {
  'DSP-01': {
    rule: '结案须对应一件尚未审结的复议或者诉讼',
    article: '格式2021·表四',
    advice: '选择尚未审结的一件',
  },
  'DSP-02': {
    rule: '同一复议或者诉讼尚未审结的，不再登记',
    article: '格式2021·表四',
    advice: '上诉、再审的，等上一审级结案后登记',
  },
  'DSP-03': {
    rule: '结案方式须与程序相符',
    article: '格式2021·表四',
    advice: '复议、诉讼各选本程序的结案方式',
  },
  'RDO-01': {
    rule: '只有已作出答复的申请可以责令重作',
    article: '行政复议法§64；行政诉讼法§70',
    advice: '尚未答复的，按复议决定或者判决的期限直接作出决定',
  },
  'RDO-02': {
    rule: '责令重作的期限须是将来的日期或者工作日数',
    article: '行政复议法§64；行政诉讼法§70',
    advice: '按复议决定书、判决书填写；未写的留空',
  },
  'RDO-03': {
    rule: '责令重作所依据的复议或者诉讼须已登记',
    article: '格式2021·表四',
    advice: '先登记该复议或者诉讼，或者留空',
  },
} as const satisfies Record<string, BreachRow>
