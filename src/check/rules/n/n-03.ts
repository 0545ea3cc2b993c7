import { rule } from '../../rule.ts'
import { compareClaims, tableFigure, tableSum } from './compare.ts'

const HANDLED = 'applications.handled.total'
const OTHER = ['correctionLapsed', 'feeLapsed', 'otherHandling'].map(row => `applications.${row}.total`)

/**
 * The number of applications concluded, in the text and in the table.
 *
 * 办理 and 处理 may count what came in as well; 答复 may leave out what ended without an answer (其他处理).
 */
export const n03 = rule({
  id: 'N-03',
  zh: '正文所写办结（答复）件数，与表三办理结果总计一致',
  cites: ['格式2021·表三', '条例§50(三)'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '正文“办结12件”，表三“（七）总计”为 13',
  judge(subject) {
    const handled = tableFigure(subject, HANDLED)
    const received = tableFigure(subject, 'applications.received.total')
    const both = tableSum(subject, ['applications.received.total', 'applications.carriedIn.total'])
    const other = tableSum(subject, OTHER)
    return compareClaims(subject, {
      rule: 'N-03',
      severity: 'warning',
      kinds: ['handled'],
      table: '表三“（七）总计”',
      expected: () => handled,
      alsoRight: claim =>
        claim.verb === '办结' || handled === null
          ? []
          : claim.verb === '办理' || claim.verb === '处理'
            ? [received, both]
            : [other === null ? claim.value : handled - other],
      figures: [HANDLED],
    })
  },
})
