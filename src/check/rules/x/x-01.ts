import { COLUMN_CODES, COLUMN_LABELS } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { isUnknown } from '../../known.ts'
import { isOfAnotherYear } from '../../preceding.ts'
import { rule } from '../../rule.ts'

/** What last year's report carried out, this year's carries in: the two forms agree on these rows. */
export const x_01 = rule({
  id: 'X-01',
  zh: '上年结转等于上年年报的结转下年度继续办理',
  cites: ['国办公开办函〔2021〕30号 表三'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '上年年报结转下年度 103 件，本年上年结转填 77 件。',
  judge({ reading, previous }) {
    if (!previous) return []
    if (isOfAnotherYear(reading.report, previous)) return [wrongYear(reading.report.year!, previous.year!)]
    const { carriedIn } = reading.report.applications
    const { carriedOut } = previous.applications
    if (COLUMN_CODES.every(column => carriedOut[column] === null)) return []
    const findings: Finding[] = []
    for (const column of COLUMN_CODES) {
      const [expected, found] = [carriedOut[column] ?? 0, carriedIn[column]]
      const path = `applications.carriedIn.${column}`
      if (expected === (found ?? 0) || isUnknown(reading, path)) continue
      const name = COLUMN_LABELS[column]
      findings.push({
        rule: 'X-01',
        severity: 'error',
        where: `表三“二、上年结转政府信息公开申请数量”${name}`,
        message: `上年年报“${name}”列结转下年度 ${expected} 件，本年上年结转填的是 ${found ?? '空白'}，请核对；因机构合并、撤销而不同的，请说明。`,
        expected,
        found,
        figures: [path],
      })
    }
    return findings
  },
})

const wrongYear = (year: number, given: number): Finding => ({
  rule: 'X-01',
  severity: 'notice',
  where: '上年年报',
  message: `给出的上年年报是 ${given} 年度的，本年报是 ${year} 年度的，没有作跨年比对，请换成 ${year - 1} 年度的年报。`,
  expected: year - 1,
  found: given,
})
