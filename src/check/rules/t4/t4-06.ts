import { DISPUTE_GROUPS } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { isUnknown } from '../../known.ts'
import { disputeGroupName } from '../../place.ts'
import { precedingReport } from '../../preceding.ts'
import { rule } from '../../rule.ts'

/** Table four has no row for cases carried over: those pending last year must appear in this year's total again. */
export const t4_06 = rule({
  id: 'T4-06',
  zh: '表四本年总计不少于上年尚未审结',
  cites: ['国办公开办函〔2021〕30号 表四'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '上年行政复议尚未审结 3 件，本年行政复议总计只有 1 件。',
  judge(subject) {
    const before = precedingReport(subject)
    if (!before) return []
    const { reading } = subject
    const findings: Finding[] = []
    for (const group of DISPUTE_GROUPS) {
      const pending = before.disputes[group].pending ?? 0
      const total = reading.report.disputes[group].total ?? 0
      const path = `disputes.${group}.total`
      if (total >= pending || isUnknown(reading, path)) continue
      const name = disputeGroupName(group)
      findings.push({
        rule: 'T4-06',
        severity: 'warning',
        where: `表四“${name}”总计`,
        message: `上年“${name}”尚未审结 ${pending} 件，本年总计只有 ${total} 件，上年未结的案件本年应再计入，请核对。`,
        expected: pending,
        found: total,
        figures: [path],
      })
    }
    return findings
  },
})
