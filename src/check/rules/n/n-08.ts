import type { FigurePath } from '../../../report/index.ts'
import type { Finding } from '../../finding.ts'
import type { Claim } from '../../narrative/claims.ts'
import { splitSentences } from '../../narrative/clauses.ts'
import { rule, type Subject } from '../../rule.ts'
import { claimsOf, placeOf, quote, tableFigure, tableSum } from './compare.ts'

const RECEIVED = 'applications.received.total'
const CARRIED_IN = 'applications.carriedIn.total'
const HANDLED = 'applications.handled.total'
const CARRIED_OUT = 'applications.carriedOut.total'
const OUTCOMES: Readonly<Record<string, readonly FigurePath[]>> = {
  granted: ['applications.granted.total'],
  partial: ['applications.partial.total'],
}

const SHARE = /^占[比全部总办结答复申请理受果件数量的为到达年度]*%$/
const GROWTH = /^(?:同比|[较比]L同?期?)(增长|增加|上升|提高|下降|减少)了?%$/
const COMPLETE = /(?:办结|答复|办理|回复)率[达到为是均]{0,4}100[%％]/
const IN_TIME = /按时|按期|及时|时限|期限|限期/

/** Rounding to the printed digits allows half of the last one. */
const matches = (printed: number, decimals: number, exact: number): boolean =>
  Math.abs(printed - exact) <= 0.5 * 10 ** -decimals + 1e-9

const rounded = (value: number, decimals: number): string => value.toFixed(decimals)

/** A share is wrong only when it fits none of the totals that it may be a share of. */
function shareOf(subject: Subject, claim: Claim): Finding[] {
  const path = OUTCOMES[claim.kind]?.[0]
  const share = claim.following?.quantities[0]
  if (path === undefined || share === undefined || share.approximate) return []
  if (!SHARE.test(claim.following?.text ?? '') || claim.value !== tableFigure(subject, path)) return []
  const [received, handled] = [RECEIVED, HANDLED].map(it => tableFigure(subject, it))
  const wholes = [handled, received, tableSum(subject, [RECEIVED, CARRIED_IN])].filter(
    (whole): whole is number => whole !== null && whole !== undefined && whole > 0,
  )
  const rates = wholes.map(whole => (100 * claim.value) / whole)
  if (handled == null || handled === 0) return []
  if (rates.some(rate => matches(share.value, share.decimals, rate))) return []
  const expected = rounded((100 * claim.value) / handled, share.decimals)
  return [
    {
      rule: 'N-08',
      severity: 'warning',
      where: placeOf(claim),
      message: `正文${quote(claim.sentence)}中的 ${share.value}% 与按表三计算的 ${expected}% 不一致，请重新计算。`,
      expected: `${expected}%`,
      found: `${share.value}%`,
      figures: [path, HANDLED],
    },
  ]
}

function growth(subject: Subject, claim: Claim): Finding[] {
  const { previous, reading } = subject
  const before = previous?.applications.received.total
  const rate = claim.following?.quantities[0]
  const direction = GROWTH.exec(claim.following?.text ?? '')?.[1]
  if (!before || rate === undefined || rate.approximate || direction === undefined) return []
  if (previous?.year == null || previous.year + 1 !== reading.report.year) return []
  if (claim.kind !== 'received' || claim.value !== tableFigure(subject, RECEIVED)) return []
  const exact = 100 * (claim.value / before - 1) * (/下降|减少/.test(direction) ? -1 : 1)
  if (matches(rate.value, rate.decimals, exact)) return []
  const expected = rounded(exact, Math.max(rate.decimals, 1))
  return [
    {
      rule: 'N-08',
      severity: 'warning',
      where: placeOf(claim),
      message: `正文${quote(claim.sentence)}写${direction} ${rate.value}%，按上年新收 ${before} 件计算应为 ${expected}%，请重新计算。`,
      expected: `${expected}%`,
      found: `${rate.value}%`,
      figures: [RECEIVED],
    },
  ]
}

function completeWithRest(subject: Subject): Finding[] {
  const open = tableFigure(subject, CARRIED_OUT) ?? 0
  if (open === 0) return []
  for (const paragraph of subject.reading.paragraphs) {
    if (paragraph.section !== 1 || !paragraph.text.includes('率')) continue
    const sentence = splitSentences(paragraph.text.replace(/\s+/g, '')).find(
      it => it.includes('申请') && COMPLETE.test(it) && !IN_TIME.test(it),
    )
    if (sentence === undefined) continue
    return [
      {
        rule: 'N-08',
        severity: 'notice',
        where: placeOf(paragraph),
        message: `正文${quote(sentence)}写比率 100%，而表三仍有 ${open} 件结转下年度，请写明按什么口径计算。`,
        expected: null,
        found: '100%',
        figures: [CARRIED_OUT],
      },
    ]
  }
  return []
}

/** Percentages in the text, recomputed from the tables wherever numerator and denominator are certain. */
export const n08 = rule({
  id: 'N-08',
  zh: '正文百分比与按表计算的结果之差，不超过末位的一半',
  cites: ['格式2021·表三'],
  severity: 'warning',
  answers: ['passes', 'fails', 'needsReview'],
  example: '正文“予以公开5件，占60%”，表三办理结果总计为 10',
  judge(subject) {
    const certain = claimsOf(subject).filter(claim => claim.certain && claim.following !== null)
    return [
      ...certain.flatMap(claim => shareOf(subject, claim)),
      ...certain.flatMap(claim => growth(subject, claim)),
      ...completeWithRest(subject),
    ]
  },
})
