import { rule } from '../../rule.ts'
import { judgeGroupTotal } from './group-total.ts'

/** 表四 行政复议: 总计 is the sum of the four results. */
export const t4_01 = rule({
  id: 'T4-01',
  zh: '表四行政复议：总计等于维持、纠正、其他结果、尚未审结之和',
  cites: ['国办公开办函〔2021〕30号 表四'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '复议维持 1 件、其他 1 件，总计填的是 1。',
  judge: subject => judgeGroupTotal('T4-01', 'reconsideration', subject),
})
