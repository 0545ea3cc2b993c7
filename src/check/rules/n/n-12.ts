import type { Finding } from '../../finding.ts'
import type { Claim } from '../../narrative/claims.ts'
import { rule, type Subject } from '../../rule.ts'
import { claimsOf, placeOf, quote, tableFigure } from './compare.ts'

const RECEIVED = 'applications.received.total'
const EMPTY = ['received', 'carriedIn', 'handled', 'carriedOut'].map(row => `applications.${row}.total`)
const DONE = /均已|全部(?:按时|按期)?(?:办结|答复)|均为自然人|均由自然人|均按/

const at = (claim: Claim) => ({ rule: 'N-12', where: placeOf(claim), figures: [RECEIVED] })

/** 未收到 in the text, figures in the table. */
function saysNone(subject: Subject, claim: Claim): Finding[] {
  const received = tableFigure(subject, RECEIVED)
  if (claim.wording !== 'none' || !claim.certain || received === null || received === 0) return []
  const message = `正文${quote(claim.sentence)}写没有收到申请，表三本年新收为 ${received} 件，请核对后改为一致。`
  return [{ ...at(claim), severity: 'warning', message, expected: received, found: 0 }]
}

/** A channel's applications, where the table has none at all. */
function partOfNone(subject: Subject, claim: Claim): Finding[] {
  if (claim.doubt !== 'part' || claim.value === 0 || claim.approximate) return []
  if (!EMPTY.every(path => tableFigure(subject, path) === 0)) return []
  const message = `表三全部为 0，正文${quote(claim.sentence)}却写有申请 ${claim.value} 件，请核对后改为一致。`
  return [{ ...at(claim), severity: 'warning', message, expected: 0, found: claim.value }]
}

/** 受理0件，均已答复 is what is left of a template. */
function doneWithNone(claim: Claim): Finding[] {
  if (!claim.certain || claim.value !== 0) return []
  const after = claim.sentence.slice(claim.sentence.search(/申请|受理|收到/))
  if (!DONE.test(after)) return []
  const message = `正文${quote(claim.sentence)}写没有申请，又写已答复或由何人提出，疑似模板残留，请删改。`
  return [{ ...at(claim), severity: 'notice', message, expected: null, found: null }]
}

/** Where the table counts nothing the text tells of no applications, and the other way about. */
export const n12 = rule({
  id: 'N-12',
  zh: '表三全为 0 时正文没有申请件数，正文写未收到申请时表三为 0',
  cites: ['格式2021·表三', '条例§50(三)'],
  severity: 'warning',
  answers: ['passes', 'fails', 'needsReview'],
  example: '正文“本年度未收到政府信息公开申请”，表三本年新收总计为 3',
  judge(subject) {
    const received = claimsOf(subject).filter(claim => claim.kind === 'received')
    const findings = received.flatMap(claim => [
      ...saysNone(subject, claim),
      ...partOfNone(subject, claim),
      ...doneWithNone(claim),
    ])
    return findings.slice(0, 1)
  },
})
