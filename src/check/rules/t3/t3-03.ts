import { APPLICANT_COLUMNS, COLUMN_CODES, ROW_CODES } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { allKnown } from '../../known.ts'
import { rowName } from '../../place.ts'
import { rule } from '../../rule.ts'

/** 总计 is the sum of the six kinds of applicant, in each of the 25 rows. */
export const t3_03 = rule({
  id: 'T3-03',
  zh: '表三每行：总计等于六类申请人之和',
  cites: ['国办公开办函〔2021〕30号 表三“总计”列'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '“（一）予以公开”六类申请人合计 8，总计填的是 9。',
  judge({ reading }) {
    const { applications } = reading.report
    const findings: Finding[] = []
    for (const row of ROW_CODES) {
      const figuresOfRow = applications[row]
      let sum = 0
      for (const column of APPLICANT_COLUMNS) sum += figuresOfRow[column] ?? 0
      const { total } = figuresOfRow
      if (sum === (total ?? 0)) continue
      const figures = COLUMN_CODES.map(column => `applications.${row}.${column}`)
      if (!allKnown(reading, figures)) continue
      findings.push({
        rule: 'T3-03',
        severity: 'error',
        where: `表三“${rowName(row)}”总计`,
        message: `“${rowName(row)}”六类申请人合计 ${sum}，总计${total === null ? '是空白' : `填的是 ${total}`}，请核对这一行并改正。`,
        expected: sum,
        found: total,
        figures,
      })
    }
    return findings
  },
})
