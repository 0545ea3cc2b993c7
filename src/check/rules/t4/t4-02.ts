import { rule } from '../../rule.ts'
import { judgeGroupTotal } from './group-total.ts'

/** 表四 未经复议直接起诉: 总计 is the sum of the four results. */
export const t4_02 = rule({
  id: 'T4-02',
  zh: '表四未经复议直接起诉：总计等于维持、纠正、其他结果、尚未审结之和',
  cites: ['国办公开办函〔2021〕30号 表四'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '维持 3 件，总计填的是 0。',
  judge: subject => judgeGroupTotal('T4-02', 'directLitigation', subject),
})
