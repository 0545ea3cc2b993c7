import { COLUMN_CODES, COLUMN_LABELS, OUTCOME_ROWS } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { allKnown } from '../../known.ts'
import { rule } from '../../rule.ts'

/** （七）总计 is the sum of the 21 final rows, in each of the seven columns. */
export const t3_02 = rule({
  id: 'T3-02',
  zh: '表三每列：（七）总计等于 21 个末级行之和',
  cites: ['国办公开办函〔2021〕30号 表三（七）总计'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '“总计”列各办理结果合计 34，（七）总计填的是 35。',
  judge({ reading }) {
    const { applications } = reading.report
    const findings: Finding[] = []
    for (const column of COLUMN_CODES) {
      let sum = 0
      for (const row of OUTCOME_ROWS) sum += applications[row][column] ?? 0
      const total = applications.handled[column]
      if (sum === (total ?? 0)) continue
      const figures = [...OUTCOME_ROWS, 'handled'].map(row => `applications.${row}.${column}`)
      if (!allKnown(reading, figures)) continue
      findings.push({
        rule: 'T3-02',
        severity: 'error',
        where: `表三“（七）总计”${COLUMN_LABELS[column]}`,
        message: `“${COLUMN_LABELS[column]}”列各办理结果合计 ${sum}，（七）总计${total === null ? '是空白' : `填的是 ${total}`}，请核对各行并改正。`,
        expected: sum,
        found: total,
        figures,
      })
    }
    return findings
  },
})
