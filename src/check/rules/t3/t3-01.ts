import { COLUMN_CODES, COLUMN_LABELS } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { allKnown } from '../../known.ts'
import { rule } from '../../rule.ts'

/** 表三 head note: what came in equals what was concluded and what stays, in each of the seven columns. */
export const t3_01 = rule({
  id: 'T3-01',
  zh: '表三每列：新收加上年结转，等于办理结果总计加结转下年度',
  cites: ['国办公开办函〔2021〕30号 表三表头注'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '“自然人”列：新收 12 加上年结转 1 是 13，（七）总计 11 加结转下年度 1 是 12。',
  judge({ reading }) {
    const { received, carriedIn, handled, carriedOut } = reading.report.applications
    const findings: Finding[] = []
    for (const column of COLUMN_CODES) {
      const came = (received[column] ?? 0) + (carriedIn[column] ?? 0)
      const went = (handled[column] ?? 0) + (carriedOut[column] ?? 0)
      if (came === went) continue
      const figures = ['received', 'carriedIn', 'handled', 'carriedOut'].map(
        row => `applications.${row}.${column}`,
      )
      if (!allKnown(reading, figures)) continue
      findings.push({
        rule: 'T3-01',
        severity: 'error',
        where: `表三“${COLUMN_LABELS[column]}”列`,
        message: `“${COLUMN_LABELS[column]}”列新收 ${received[column] ?? 0} 加上年结转 ${carriedIn[column] ?? 0} 是 ${came}，（七）总计 ${handled[column] ?? 0} 加结转下年度 ${carriedOut[column] ?? 0} 是 ${went}，两边应当相等，请核对这四格。`,
        expected: came,
        found: went,
        figures,
      })
    }
    return findings
  },
})
