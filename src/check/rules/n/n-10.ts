import type { Finding } from '../../finding.ts'
import { rule } from '../../rule.ts'
import { placeOf } from './compare.ts'

const TITLE_YEAR = /(\d{4})年/g
const PERIOD = /(\d{4})年0?1月0?1日[起日,，]{0,3}[至到—~～－-]{1,2}(\d{4})年12月31日/

/**
 * The period that the report says its figures cover is the year in its title. Other years in the text are normal
 * (plans, comparisons, documents), and damaged dates (20251月1日) say nothing.
 */
export const n10 = rule({
  id: 'N-10',
  zh: '统计期限的年份与标题年份一致',
  cites: ['条例§49', '格式2021·一'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '标题为2024年年度报告，统计期限写“2023年1月1日至2023年12月31日”',
  judge({ reading }) {
    const years = new Set(
      [...(reading.title ?? '').replace(/\s+/g, '').matchAll(TITLE_YEAR)].map(it => it[1]),
    )
    const [year] = years
    if (years.size !== 1 || year === undefined) return []
    const findings: Finding[] = []
    for (const paragraph of reading.paragraphs) {
      if (paragraph.section > 1 || !paragraph.text.includes('月') || !/统计|期限|数据/.test(paragraph.text))
        continue
      const period = PERIOD.exec(paragraph.text.replace(/\s+/g, ''))
      if (period === null || (period[1] === year && period[2] === year)) continue
      findings.push({
        rule: 'N-10',
        severity: 'warning',
        where: placeOf(paragraph),
        message: `标题为 ${year} 年，统计期限却写“${period[0]}”，请改为 ${year} 年1月1日至12月31日。`,
        expected: Number(year),
        found: period[0],
      })
    }
    return findings.slice(0, 1)
  },
})
