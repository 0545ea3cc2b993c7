import type { AnnualReport } from './annual-report.ts'
import { FIGURE_PATHS, type FigurePath, figureAt } from './figure-paths.ts'
import type { Evidence, ReportReading } from './report-reading.ts'

/** The reading of figures that come without a source document: nothing is known of its form. */
export function readingOfReport(report: AnnualReport): ReportReading {
  const evidence: Record<FigurePath, Evidence> = {}
  for (const path of FIGURE_PATHS) {
    const figure = figureAt(report, path)
    evidence[path] =
      typeof figure === 'number'
        ? { state: 'present', raw: String(figure), at: path }
        : { state: 'blank', raw: '', at: path }
  }
  return {
    report,
    others: [],
    unread: [],
    incomplete: [],
    evidence,
    title: null,
    outline: [],
    paragraphs: [],
    misprints: [],
    flaws: [],
    hasSource: false,
  }
}
