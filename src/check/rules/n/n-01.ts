import { rule } from '../../rule.ts'
import { compareClaims, tableFigure, tableSum } from './compare.ts'

const RECEIVED = 'applications.received.total'
const CARRIED_IN = 'applications.carriedIn.total'
const HANDLED = 'applications.handled.total'

/**
 * The number of applications received, in the text and in the table.
 *
 * 收到 and 新收 are this year's new ones; 受理 may count last year's as well; a total that 含上年结转 counts both.
 * 收到 that equals new and carried in together is worth a word, not an error.
 */
export const n01 = rule({
  id: 'N-01',
  zh: '正文所写收到（受理）申请件数，与表三本年新收（含结转的，与新收加结转）一致',
  cites: ['格式2021·表三', '条例§50(三)'],
  severity: 'error',
  answers: ['passes', 'fails', 'needsReview'],
  example: '正文“全年收到政府信息公开申请2件”，表三本年新收总计为 3',
  judge(subject) {
    const received = tableFigure(subject, RECEIVED)
    if (received === null) return []
    const both = tableSum(subject, [RECEIVED, CARRIED_IN])
    const newOnes = compareClaims(subject, {
      rule: 'N-01',
      severity: 'error',
      kinds: ['received'],
      table: '表三“一、本年新收”总计',
      expected: () => received,
      alsoRight: claim => (claim.verb === '受理' ? [both] : []),
      explained: claim =>
        claim.value === both ? '而与新收加上年结转之和相等，如含上年结转，请写明“含上年结转”' : null,
      figures: [RECEIVED],
    })
    const together = compareClaims(subject, {
      rule: 'N-01',
      severity: 'error',
      kinds: ['receivedAndCarriedIn'],
      table: '表三“一、本年新收”与“二、上年结转”总计之和',
      expected: () => both,
      alsoRight: claim => (claim.verb === '受理' ? [tableFigure(subject, HANDLED)] : []),
      figures: [RECEIVED, CARRIED_IN],
    })
    return [...newOnes, ...together]
  },
})
