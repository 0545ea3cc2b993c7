import { precedingReport } from '../../preceding.ts'
import { rule } from '../../rule.ts'

/** A whole number of this size is more often yuan than 万元. */
const LIKELY_YUAN = 10_000
const LIKELY_GROWTH = 100

/** Fees are filled in 万元; an amount in yuan is ten thousand times too much. */
export const t2_04 = rule({
  id: 'T2-04',
  zh: '收费金额疑似以“元”填报',
  cites: ['国办公开办函〔2021〕30号 表二（八）项'],
  severity: 'warning',
  answers: ['passes', 'needsReview'],
  example: '行政事业性收费填 251000，单位是万元，即 25.1 亿元。',
  judge(subject) {
    const { fees } = subject.reading.report.proactive
    if (fees === null || fees <= 0) return []
    const last = precedingReport(subject)?.proactive.fees ?? 0
    const large = fees >= LIKELY_YUAN && Number.isInteger(fees)
    const grown = last > 0 && fees > last * LIKELY_GROWTH
    if (!large && !grown) return []
    return [
      {
        rule: 'T2-04',
        severity: 'warning',
        where: '表二“行政事业性收费”',
        message: large
          ? `收费金额填的是 ${fees} 万元，疑似以“元”填报，请核对单位。`
          : `收费金额 ${fees} 万元是上年 ${last} 万元的 100 倍以上，疑似以“元”填报，请核对单位。`,
        expected: null,
        found: fees,
        figures: ['proactive.fees'],
      },
    ]
  },
})
