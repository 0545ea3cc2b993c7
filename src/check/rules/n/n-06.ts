import type { FigurePath } from '../../../report/index.ts'
import type { Claim } from '../../narrative/claims.ts'
import { rule, type Subject } from '../../rule.ts'
import { compareClaims, tableSum } from './compare.ts'

const RECONSIDERATION = ['disputes.reconsideration.total']
const DIRECT = 'disputes.directLitigation.total'
const AFTER = 'disputes.litigationAfterReconsideration.total'

/** A text that counts only what has been decided differs by what is pending: worth a word, no fault. */
function onlyConcluded(subject: Subject, totals: readonly FigurePath[]): (claim: Claim) => string | null {
  return claim => {
    const pending = tableSum(
      subject,
      totals.map(path => path.replace('.total', '.pending')),
    )
    const total = tableSum(subject, totals)
    return pending !== null && pending > 0 && total !== null && claim.value === total - pending
      ? `差额恰为尚未审结的 ${pending} 件，如只统计已审结案件，请写明`
      : null
  }
}

/** Reconsiderations and lawsuits about disclosure, in the text and in table four. */
export const n06 = rule({
  id: 'N-06',
  zh: '正文所写行政复议、行政诉讼件数，与表四总计一致',
  cites: ['格式2021·表四', '条例§50(三)'],
  severity: 'warning',
  answers: ['passes', 'fails', 'needsReview'],
  example: '正文“因政府信息公开引起的行政复议2件”，表四行政复议总计为 3',
  judge: subject => [
    ...compareClaims(subject, {
      rule: 'N-06',
      severity: 'warning',
      kinds: ['reconsideration'],
      table: '表四行政复议总计',
      expected: () => tableSum(subject, RECONSIDERATION),
      explained: onlyConcluded(subject, RECONSIDERATION),
      figures: RECONSIDERATION,
    }),
    ...compareClaims(subject, {
      rule: 'N-06',
      severity: 'warning',
      kinds: ['litigation'],
      table: '表四行政诉讼两项总计之和',
      expected: () => tableSum(subject, [DIRECT, AFTER]),
      alsoRight: () => [tableSum(subject, [DIRECT]), tableSum(subject, [AFTER])],
      explained: onlyConcluded(subject, [DIRECT, AFTER]),
      figures: [DIRECT, AFTER],
    }),
  ],
})
