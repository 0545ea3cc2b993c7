import type { Finding } from '../../finding.ts'
import { splitSentences } from '../../narrative/clauses.ts'
import { ALL_CASES } from '../../narrative/grammar.ts'
import { readSubtotals } from '../../narrative/subtotals.ts'
import { rule } from '../../rule.ts'
import { placeOf, quote } from './compare.ts'

const OPENERS = ['其中', '包括', '分别', '分为']
const SENTENCE_LIMIT = 500
/** A total and two parts, each of them cases. */
const FEWEST_NUMBERS = 3

/** Parts and total within a sentence; channels that may overlap are left alone. */
export const n09 = rule({
  id: 'N-09',
  zh: '正文一句之内，各分项之和与合计一致',
  cites: ['格式2021·一'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '正文“收到申请9件，其中自然人1件、法人或其他组织7件”',
  judge({ reading }) {
    const findings: Finding[] = []
    for (const paragraph of reading.paragraphs) {
      if (paragraph.section >= 5 || !OPENERS.some(word => paragraph.text.includes(word))) continue
      for (const sentence of splitSentences(paragraph.text)) {
        if (sentence.length > SENTENCE_LIMIT || !OPENERS.some(word => sentence.includes(word))) continue
        if ((sentence.match(ALL_CASES)?.length ?? 0) < FEWEST_NUMBERS) continue
        const subtotals = readSubtotals(sentence)
        if (subtotals === null) continue
        const { total, parts, complete } = subtotals
        const sum = parts.reduce((whole, part) => whole + part, 0)
        if (sum === total || (!complete && sum < total)) continue
        findings.push({
          rule: 'N-09',
          severity: 'warning',
          where: placeOf(paragraph),
          message: `正文${quote(sentence)}中各分项之和 ${sum} 与合计 ${total} 不一致，请核对后改正。`,
          expected: total,
          found: sum,
        })
      }
    }
    return findings
  },
})
