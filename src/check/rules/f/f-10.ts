import { SECTION_TITLES } from '../../../law/index.ts'
import type { Finding } from '../../finding.ts'
import { PRIVATE_KINDS, stopsPublication } from '../../privacy/private-kinds.ts'
import { scanNumbers } from '../../privacy/scan-privacy.ts'
import { rule, type Subject } from '../../rule.ts'

/** The personal-data scan on the running text. Identity numbers, cards and secrecy marks block; the rest a person reads. */
export const f_10 = rule({
  id: 'F-10',
  zh: '正文不含身份证号码、银行卡号、手机号码和密级标志',
  cites: ['个人信息保护法§28', '保守国家秘密法', '条例§14、§15'],
  severity: 'error',
  answers: ['passes', 'fails', 'needsReview'],
  example: '第一部分有身份证号码 11*************01X。',
  judge({ reading }) {
    const findings: Finding[] = []
    for (const { text, at } of textsOf(reading))
      for (const hit of scanNumbers(text)) {
        const { kind, masked } = hit
        const stops = stopsPublication(hit)
        const todo = stops ? '请删除或遮盖后再公布' : '请核实是否为个人信息，是则遮盖'
        findings.push({
          rule: 'F-10',
          severity: stops ? 'error' : 'warning',
          where: reading.paragraphs.length === 0 ? at : at === '' ? '正文' : `正文（${at}）`,
          message: `正文有${PRIVATE_KINDS[kind]} ${masked}，${todo}。`,
          expected: null,
          found: masked,
        })
      }
    return findings
  },
})

/** The running text with its place; where no paragraph is known, the sections with their titles. */
function textsOf({ paragraphs, report }: Subject['reading']): readonly { text: string; at: string }[] {
  if (paragraphs.length > 0) return paragraphs
  const { overview, problems, others } = report.sections
  return [
    { text: overview ?? '', at: SECTION_TITLES[0] },
    { text: problems ?? '', at: SECTION_TITLES[4] },
    { text: others ?? '', at: SECTION_TITLES[5] },
  ]
}
