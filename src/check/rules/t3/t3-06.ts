import type { Finding } from '../../finding.ts'
import { hasMergedOtherHandling } from '../../known.ts'
import { rule } from '../../rule.ts'

/** Above this share of all outcomes, 3.其他 may hold what belongs in another row. */
const OTHER_SHARE = 0.3
/** Shares of fewer outcomes than this say nothing. */
const FEWEST_HANDLED = 10

/** Rows that are filled wrongly more often than rightly, for a person to look at again. */
export const t3_06 = rule({
  id: 'T3-06',
  zh: '“行政查询事项”和“其他处理 3.其他”的数量请复核',
  cites: ['条例§36(七)', '国办公开办函〔2021〕30号 表三（六）3'],
  severity: 'warning',
  answers: ['passes', 'needsReview'],
  example: '“（六）其他处理 3.其他”占办理结果的 42%。',
  judge({ reading }) {
    const { administrativeQuery, otherHandling, handled } = reading.report.applications
    const findings: Finding[] = []
    const queries = administrativeQuery.total ?? 0
    const [other, all] = [otherHandling.total ?? 0, handled.total ?? 0]
    if (queries > 0)
      findings.push({
        rule: 'T3-06',
        severity: 'notice',
        where: '表三“（三）不予公开 8.属于行政查询事项”总计',
        message: `有 ${queries} 件计为行政查询事项，请复核：只有法律、行政法规另有查询办法的（如工商、不动产登记资料）才计入这一行。`,
        expected: null,
        found: queries,
        figures: ['applications.administrativeQuery.total'],
      })
    if (all >= FEWEST_HANDLED && other > all * OTHER_SHARE && !hasMergedOtherHandling(reading))
      findings.push({
        rule: 'T3-06',
        severity: 'warning',
        where: '表三“（六）其他处理 3.其他”总计',
        message: `“（六）其他处理 3.其他”有 ${other} 件，占全部 ${all} 件的 ${Math.round((other / all) * 100)}%，请复核是否应计入其他行。`,
        expected: null,
        found: other,
        figures: ['applications.otherHandling.total', 'applications.handled.total'],
      })
    return findings
  },
})
