import { COLUMN_CODES, type ColumnCode } from '../law/index.ts'
import type { AnnualReport, Figure } from './annual-report.ts'
import { diffSentences, type SentenceChange } from './diff-sentences.ts'
import { figureLabel } from './figure-label.ts'
import { FIGURE_PATHS, type FigurePath, figureAt } from './figure-paths.ts'

export interface FigureDifference {
  readonly path: FigurePath
  /** The figure's name as the form has it. */
  readonly label: string
  readonly a: Figure
  readonly b: Figure
  /** b − a; null when either is empty. */
  readonly difference: number | null
  /** Growth over a in percent, one decimal; null when either is empty or a is zero. */
  readonly percent: number | null
}

/** 结转: what a carries out and b does not carry in. */
export interface CarryOverBreak {
  readonly column: ColumnCode
  readonly carriedOut: Figure
  readonly carriedIn: Figure
}

export interface SectionDifference {
  readonly section: keyof AnnualReport['sections']
  readonly changes: readonly SentenceChange[]
}

export interface ReportDifference {
  readonly figures: readonly FigureDifference[]
  /** Empty unless b is the report for the year after a. */
  readonly carryOver: readonly CarryOverBreak[]
  readonly narrative: readonly SectionDifference[]
}

/** Two reports side by side: every figure, the carry-over from one year to the next, and the text by sentences. */
export function diffReports(a: AnnualReport, b: AnnualReport): ReportDifference {
  return {
    figures: FIGURE_PATHS.map(path => compare(path, figureAt(a, path) ?? null, figureAt(b, path) ?? null)),
    carryOver: a.year !== null && b.year === a.year + 1 ? carryOverBreaks(a, b) : [],
    narrative: (['overview', 'problems', 'others'] as const).map(section => ({
      section,
      changes: diffSentences(a.sections[section] ?? '', b.sections[section] ?? ''),
    })),
  }
}

function compare(path: FigurePath, a: Figure, b: Figure): FigureDifference {
  const both = a !== null && b !== null
  // Fees have decimals: the difference is taken in fen of 万元, so that 0.3 − 0.1 is 0.2.
  const difference = both ? Math.round((b - a) * 1e6) / 1e6 : null
  const percent = difference === null || !a ? null : Math.round((difference / a) * 1000) / 10
  return { path, label: figureLabel(path), a, b, difference, percent }
}

function carryOverBreaks(a: AnnualReport, b: AnnualReport): CarryOverBreak[] {
  return COLUMN_CODES.map(column => ({
    column,
    carriedOut: a.applications.carriedOut[column],
    carriedIn: b.applications.carriedIn[column],
  })).filter(({ carriedOut, carriedIn }) => (carriedOut ?? 0) !== (carriedIn ?? 0))
}
