import { DOCUMENT_ROW_LABELS, DOCUMENT_ROWS } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { allKnown } from '../../known.ts'
import { precedingReport } from '../../preceding.ts'
import { rule } from '../../rule.ts'

/** What was made and not repealed is in force, and no more can be repealed than there was. */
export const t2_02 = rule({
  id: 'T2-02',
  zh: '现行有效件数不少于本年制发减本年废止；废止件数不多于上年现行有效加本年制发',
  cites: ['国办公开办函〔2021〕30号 表二', '条例§20(一)'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '规范性文件本年制发 5 件、废止 1 件，现行有效只填 3 件。',
  judge(subject) {
    const { reading } = subject
    if (reading.report.layout === '2019') return []
    const before = precedingReport(subject)
    const findings: Finding[] = []
    for (const row of DOCUMENT_ROWS) {
      const figures = reading.report.proactive[row]
      const [made, repealed, inForce] = [figures.made ?? 0, figures.repealed ?? 0, figures.inForce ?? 0]
      const last = before && before.layout !== '2019' ? before.proactive[row].inForce : null
      const tooFew = inForce < made - repealed
      const tooMany = last !== null && repealed > last + made
      if (!tooFew && !tooMany) continue
      const paths = ['made', 'repealed', 'inForce'].map(column => `proactive.${row}.${column}`)
      if (!allKnown(reading, paths)) continue
      const name = DOCUMENT_ROW_LABELS[row]
      if (tooFew)
        findings.push({
          rule: 'T2-02',
          severity: 'error',
          where: `表二“${name}”现行有效件数`,
          message: `“${name}”本年制发 ${made} 件、废止 ${repealed} 件，现行有效不应少于 ${made - repealed} 件，填的是 ${inForce} 件，请核对。`,
          expected: `≥ ${made - repealed}`,
          found: inForce,
          figures: paths,
        })
      if (tooMany)
        findings.push({
          rule: 'T2-02',
          severity: 'error',
          where: `表二“${name}”本年废止件数`,
          message: `“${name}”上年现行有效 ${last} 件、本年制发 ${made} 件，废止不可能有 ${repealed} 件，请核对。`,
          expected: `≤ ${last + made}`,
          found: repealed,
          figures: paths,
        })
    }
    return findings
  },
})
