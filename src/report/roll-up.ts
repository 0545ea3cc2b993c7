import type { AnnualReport, Figure } from './annual-report.ts'
import { blankReport, FIGURE_PATHS, type FigurePath, figureAt } from './figure-paths.ts'
import type { Incomplete } from './report-reading.ts'
import { sumFigures } from './sum-figures.ts'

/** One submitted report, as it was read and checked. */
export interface RollUpPart {
  readonly file: string
  readonly report: AnnualReport
  readonly incomplete: readonly Incomplete[]
  /** Number of figures that were printed but could not be read. */
  readonly unread: number
  /** Number of findings of severity error in it. */
  readonly errors: number
}

export type RollUpProblemKind =
  | 'doesNotTie'
  | 'incomplete'
  | 'duplicateBody'
  | 'otherYear'
  | 'otherLayout'
  | 'bodyUnknown'
  | 'yearUnknown'
  | 'figureLost'

/** Why the roll-up may not be finalised as it stands. */
export interface RollUpProblem {
  readonly file: string
  readonly kind: RollUpProblemKind
  readonly message: string
}

export interface CountedPart {
  readonly file: string
  readonly body: string | null
  readonly year: number | null
  /** False when its figures are not in the sum; the problem of the same file says why. */
  readonly counted: boolean
  readonly errors: number
}

export interface RollUp {
  readonly report: AnnualReport
  readonly parts: readonly CountedPart[]
  readonly problems: readonly RollUpProblem[]
  /** True when every part is counted and nothing is wrong with any. */
  readonly complete: boolean
}

const sameBody = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

/**
 * 汇总: every cell is the sum of the parts' cells (R-01). A body is counted once (R-03) and only for the year that is
 * rolled up; a part that does not tie out is counted as published, because its body did report, and is listed (R-02).
 * A figure that is empty in every part stays empty.
 */
export function rollUp(
  parts: readonly RollUpPart[],
  named: { readonly body: string | null; readonly year: number | null },
): RollUp {
  const year = named.year ?? commonest(parts.map(part => part.report.year))
  const layout = commonest(parts.map(part => part.report.layout)) ?? '2021'
  const problems: RollUpProblem[] = []
  const counted = new Set<RollUpPart>()
  const seen = new Map<string, string>()
  for (const part of parts) {
    const { file, report } = part
    const note = (kind: RollUpProblemKind, message: string) => problems.push({ file, kind, message })
    noteContent(part, layout, note)
    const key = report.body === null ? null : sameBody(report.body)
    const earlier = key === null ? undefined : seen.get(key)
    if (report.year !== null && year !== null && report.year !== year)
      note('otherYear', `这是 ${report.year} 年度的年报，本次汇总 ${year} 年度，未计入。`)
    else if (earlier !== undefined)
      note('duplicateBody', `“${report.body}”已由 ${earlier} 计入，同一单位不重复汇入，未计入。`)
    else {
      counted.add(part)
      if (key !== null) seen.set(key, file)
    }
  }
  const summed = parts.filter(part => counted.has(part))
  return {
    report: { ...sumReports(summed.map(part => part.report)), body: named.body, year, layout },
    parts: parts.map(part => ({
      file: part.file,
      body: part.report.body,
      year: part.report.year,
      counted: counted.has(part),
      errors: part.errors,
    })),
    problems,
    complete: problems.length === 0 && summed.length > 0,
  }
}

function noteContent(
  { report, incomplete, unread, errors }: RollUpPart,
  layout: string,
  note: (kind: RollUpProblemKind, message: string) => void,
): void {
  if (report.body === null) note('bodyUnknown', '未找到机关名称，无法排除重复汇入，请核对。')
  if (report.year === null) note('yearUnknown', '未找到年度，无法确认属于本次汇总，请核对。')
  if (report.layout !== layout)
    note('otherLayout', `这是 ${report.layout} 年格式，与其他单位（${layout} 年格式）不同，请换成同一格式。`)
  for (const { found, expected } of incomplete)
    note('incomplete', `有一张表应有 ${expected} 行，只找到 ${found} 行，汇总不完整，请退回补全。`)
  if (unread > 0) note('figureLost', `有 ${unread} 个数据读不出，没有计入，请核对原件。`)
  if (errors > 0) note('doesNotTie', `校验发现 ${errors} 个错误，数据按原样计入，请退回更正后重新汇总。`)
}

function sumReports(reports: readonly AnnualReport[]): AnnualReport {
  const sum = blankReport()
  for (const path of FIGURE_PATHS) {
    setFigure(
      sum,
      path,
      sumFigures(
        reports.map(report => figureAt(report, path) ?? null),
        path,
      ),
    )
  }
  return sum
}

function setFigure(report: AnnualReport, path: FigurePath, figure: Figure): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  let node = report as unknown as Record<string, unknown>
  for (const key of keys) node = node[key] as Record<string, unknown>
  node[last] = figure
}

function commonest<Value>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: Value | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}
