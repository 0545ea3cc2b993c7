import { DOCUMENT_ROW_LABELS, DOCUMENT_ROWS } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { allKnown } from '../../known.ts'
import { precedingReport } from '../../preceding.ts'
import { rule } from '../../rule.ts'

/**
 * Documents in force roll over: last year's, plus made, minus repealed. The columns of the 2019 form count other
 * things and do not roll over into those of 2021.
 */
export const t2_01 = rule({
  id: 'T2-01',
  zh: '现行有效件数等于上年现行有效加本年制发减本年废止',
  cites: ['国办公开办函〔2021〕30号 表二', '条例§20(一)'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '规范性文件上年现行有效 66 件，制发 5 件、废止 3 件，应为 68 件，填的是 372 件。',
  judge(subject) {
    const before = precedingReport(subject)
    const { reading } = subject
    if (!before || before.layout === '2019' || reading.report.layout === '2019') return []
    const findings: Finding[] = []
    for (const row of DOCUMENT_ROWS) {
      const last = before.proactive[row].inForce
      const { made, repealed, inForce } = reading.report.proactive[row]
      const expected = (last ?? 0) + (made ?? 0) - (repealed ?? 0)
      if (last === null || expected === (inForce ?? 0)) continue
      const figures = ['made', 'repealed', 'inForce'].map(column => `proactive.${row}.${column}`)
      if (!allKnown(reading, figures)) continue
      findings.push({
        rule: 'T2-01',
        severity: 'warning',
        where: `表二“${DOCUMENT_ROW_LABELS[row]}”现行有效件数`,
        message: `上年现行有效 ${last} 件，加本年制发 ${made ?? 0} 件、减本年废止 ${repealed ?? 0} 件应为 ${expected} 件，填的是 ${inForce ?? '空白'}，请核对；因机构改革、自动失效或更正上年数据而不同的，请说明。`,
        expected,
        found: inForce,
        figures,
      })
    }
    return findings
  },
})
