import type { LabelMisprint } from '../../../report/index.ts'
import type { Finding } from '../../finding.ts'
import { TABLE_NAMES } from '../../place.ts'
import { rule } from '../../rule.ts'
import { coreWording, plainWording } from '../../wording.ts'

/**
 * Labels as the form prints them. Spaces, brackets of another width and traditional script are no deviation; wording
 * that means the same is a notice; everything else is an error, for the label then says something else.
 */
export const f_03 = rule({
  id: 'F-03',
  zh: '表头、行名与表样逐字一致',
  cites: ['国办公开办函〔2021〕30号 附件表样'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '“本年度止件数”应为“本年废止件数”。',
  judge({ reading }) {
    if (reading.misprints.length === 0) return []
    const variants: LabelMisprint[] = []
    const findings: Finding[] = []
    for (const misprint of reading.misprints) {
      const { table, printed, official, at } = misprint
      if (plainWording(printed) === plainWording(official)) continue
      if (coreWording(printed) === coreWording(official)) variants.push(misprint)
      else
        findings.push({
          rule: 'F-03',
          severity: 'error',
          where: `${TABLE_NAMES[table]}“${printed}”（${at}）`,
          message: `${TABLE_NAMES[table]}的“${printed}”应为“${official}”，请改正。`,
          expected: official,
          found: printed,
        })
    }
    return variants.length > 0 ? [...findings, otherWording(variants)] : findings
  },
})

function otherWording(variants: readonly LabelMisprint[]): Finding {
  const { table, printed, official } = variants[0]!
  const more = variants.length > 1 ? `等 ${variants.length} 处` : ''
  return {
    rule: 'F-03',
    severity: 'notice',
    where: `${TABLE_NAMES[table]}“${printed}”${more}`,
    message: `“${printed}”${more}意思无误，但与表样的“${official}”文字不同，建议改用表样文字。`,
    expected: official,
    found: printed,
  }
}
