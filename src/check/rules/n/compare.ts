import { evidenceAt, type FigurePath, figureAt } from '../../../report/index.ts'
import type { Finding, Severity } from '../../finding.ts'
import { allKnown } from '../../known.ts'
import { type Claim, type ClaimKind, extractClaims } from '../../narrative/claims.ts'
import { isAreaGovernment } from '../../narrative/scope.ts'
import type { Subject } from '../../rule.ts'

const known = new WeakMap<Subject['reading'], readonly Claim[]>()

/** The claims of a report's running text; read once for all rules. */
export function claimsOf({ reading }: Subject): readonly Claim[] {
  let claims = known.get(reading)
  if (claims === undefined) {
    claims = extractClaims(reading.paragraphs, reading.report.year, reading.report.body)
    known.set(reading, claims)
  }
  return claims
}

/** A figure of the tables; null where it is blank, lost, or no number. */
export const tableFigure = ({ reading }: Subject, path: FigurePath): number | null =>
  figureAt(reading.report, path) ?? null

/** The sum of figures, blanks as 0; null when none of them is there, or one was not found or is no number. */
export function tableSum(subject: Subject, paths: readonly FigurePath[]): number | null {
  const figures = paths.map(path => tableFigure(subject, path))
  if (figures.every(figure => figure === null) || !allKnown(subject.reading, paths)) return null
  return figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)
}

const SECTIONS = ['开头', '第一部分', '第二部分', '第三部分', '第四部分', '第五部分', '第六部分']

/** Where a sentence stands, for a person. */
export const placeOf = (claim: { readonly section: number; readonly at: string }): string =>
  `正文${SECTIONS[claim.section] ?? ''}${claim.at === '' ? '' : `（${claim.at}）`}`

/** The sentence, short enough for a message. */
export const quote = (sentence: string): string => {
  const words = sentence.replace(/\s+/g, '')
  return words.length <= 40 ? `“${words}”` : `“${words.slice(0, 38)}……”`
}

/** One figure of the text held against one of the tables. */
export interface Comparison {
  readonly rule: string
  readonly severity: Severity
  readonly kinds: readonly ClaimKind[]
  /** The table's figure by its printed name, as in 表三“一、本年新收”总计. */
  readonly table: string
  readonly expected: () => number | null
  /** Further values that would be as right for this claim. */
  readonly alsoRight?: (claim: Claim) => readonly (number | null)[]
  /** Values that differ for a reason that the text should name; a notice that says which. */
  readonly explained?: (claim: Claim) => string | null
  readonly figures: readonly FigurePath[]
}

const WHOLE_AREA = /全[区县市省州]|本年度?新收/

/** The difference may be one of scope: a government's tables cover its area, its text often only its own office. */
const mayBeScope = (subject: Subject, claim: Claim, expected: number): boolean =>
  claim.doubt === 'scope' ||
  (isAreaGovernment(subject.reading.report.body) &&
    claim.value < expected &&
    !WHOLE_AREA.test(claim.sentence))

function severityOf(subject: Subject, comparison: Comparison, claims: readonly Claim[]): Severity {
  if (comparison.severity !== 'error') return comparison.severity
  const rivals = claims.filter(it => it.doubt !== 'part')
  const one = rivals.every(it => it.certain && it.value === rivals[0]?.value)
  const printed = comparison.figures.every(path => {
    const state = evidenceAt(subject.reading, path)?.state
    return state === undefined || state === 'present'
  })
  return one && printed && subject.reading.report.body !== null ? 'error' : 'warning'
}

/**
 * Holds the text against the table. Silent as soon as one reading of the text agrees; an error only when exactly one
 * figure was read from a sentence of fully known form, and nothing explains the difference.
 */
export function compareClaims(subject: Subject, comparison: Comparison): Finding[] {
  const { rule, kinds, table, figures } = comparison
  const claims = claimsOf(subject).filter(it => kinds.includes(it.kind) && !it.approximate)
  if (claims.length === 0) return []
  const expected = comparison.expected()
  if (expected === null) return []
  const isRight = (claim: Claim): boolean =>
    claim.value === expected || (comparison.alsoRight?.(claim).includes(claim.value) ?? false)
  if (claims.some(isRight)) return []
  const claim =
    claims.find(it => it.certain && it.wording === 'figure') ?? claims.find(it => it.doubt === 'scope')
  if (claim === undefined || claim.wording === 'none') return []
  const told = `正文${quote(claim.sentence)}中的 ${claim.value} 与${table} ${expected} 不一致`
  const at = { rule, where: placeOf(claim), expected, found: claim.value, figures }
  const explained = comparison.explained?.(claim) ?? null
  if (explained !== null) return [{ ...at, severity: 'notice', message: `${told}，${explained}。` }]
  if (mayBeScope(subject, claim, expected)) {
    const severity = claim.doubt === 'scope' ? 'notice' : 'warning'
    return [{ ...at, severity, message: `${told}，如因统计口径不同（如仅办公室或本级），请在正文写明口径。` }]
  }
  return [
    { ...at, severity: severityOf(subject, comparison, claims), message: `${told}，请核对后改为同一数字。` },
  ]
}
