import type { DisputeGroup, RowCode } from '../law/index.ts'
import type { Place } from '../paper/index.ts'
import type { AnnualReport } from './annual-report.ts'
import type { FigurePath } from './figure-paths.ts'
import type { OtherReport } from './read/first-report.ts'

/**
 * How a figure stands in its source: printed, left blank, marked as not applicable (dash, slash), not to be found, or
 * concluded from its surroundings (a footnoted value outside its row).
 */
export type FigureState = 'present' | 'blank' | 'notApplicable' | 'missing' | 'inferred'

export interface Evidence {
  readonly state: FigureState
  /** The cell or word as printed; empty when missing. */
  readonly raw: string
  /** Where it stands; null when missing. */
  readonly place: Place | null
}

export type TableName = 'proactive' | 'applications' | 'disputes'

/** What was in a figure's cell but is no number; or, `where` being 文件, another report in the same file. */
export interface Unread {
  readonly where: FigurePath | '文件'
  readonly text: string
}

/** A table of which not every row was found. */
export interface Incomplete {
  readonly table: TableName
  readonly found: number
  readonly expected: number
}

/** A heading of the report, chapter (一、) or part (（一）), as printed. */
export interface OutlineItem {
  /** 1 for a chapter, 2 for a part of a chapter. */
  readonly depth: 1 | 2
  /** The printed ordinal: 3 for 三、 or （三）; null when the number was lost. */
  readonly ordinal: number | null
  /** Heading without its number. */
  readonly title: string
  /** The official section (1–6) that a chapter is recognised as, or that a part stands in; null before 一. */
  readonly section: number | null
  /** Heading level by mark-up, 0 when the source has none. */
  readonly level: number
  readonly at: string
}

/** A column header or row label that is recognised but not printed as the form has it (F-03). */
export interface LabelMisprint {
  readonly table: TableName
  readonly printed: string
  readonly official: string
  readonly at: string
}

/** How a table is built, where it differs from the form (F-04). */
export type StructureFlaw =
  | { readonly kind: 'tableMissing'; readonly table: TableName; readonly at: string }
  | {
      readonly kind: 'rowsMissing'
      readonly table: TableName
      readonly rows: readonly string[]
      readonly at: string
    }
  /** （六）其他处理 printed as one row instead of three. */
  | { readonly kind: 'otherHandlingMerged'; readonly table: 'applications'; readonly at: string }
  /** A row that starts in an earlier column than the rows beside it, in a source that keeps columns. */
  | {
      readonly kind: 'rowShifted'
      readonly table: TableName
      readonly row: RowCode | DisputeGroup
      /** True where the source's own mark-up shows it (HTML, docx, xlsx), false where copying may have lost it (text). */
      readonly certain: boolean
      readonly at: string
    }
  /** A row with fewer or more figures than columns. */
  | {
      readonly kind: 'rowWidth'
      readonly table: TableName
      readonly row: string
      readonly found: number
      readonly expected: number
      readonly at: string
    }
  /** A section of the 2019 form in a report for 2021 or later. */
  | { readonly kind: 'outdatedBlock'; readonly table: TableName; readonly block: string; readonly at: string }

export interface Paragraph {
  readonly text: string
  /** The official section it stands in, 0 before 一. */
  readonly section: number
  /** Ordinal of the part of the section, by the outline; null outside parts. */
  readonly part: number | null
  readonly at: string
}

/** Everything that reading a published report gives: the figures, and what a check needs to know about the source. */
export interface ReportReading {
  readonly report: AnnualReport
  readonly unread: readonly Unread[]
  readonly incomplete: readonly Incomplete[]
  /** Other reports in the same file: only the first is read. */
  readonly others: readonly OtherReport[]
  /** How each figure stands in the source: one for each of FIGURE_PATHS, in that order. */
  readonly evidence: readonly Evidence[]
  /** What the 2019 form counts and today's does not, by names of its own (`proactive2019.fees.change`). */
  readonly formerEvidence: Readonly<Record<string, Evidence>>
  /** True where the file itself shows that its end is missing. */
  readonly cutOff: boolean
  /** The report's title as printed; null when none was recognised. */
  readonly title: string | null
  readonly outline: readonly OutlineItem[]
  /** The running text without headings and tables, in order. */
  readonly paragraphs: readonly Paragraph[]
  readonly misprints: readonly LabelMisprint[]
  readonly flaws: readonly StructureFlaw[]
  /** False for figures without a source document (`mingche-report/1` JSON): nothing can be said of its form. */
  readonly hasSource: boolean
}
