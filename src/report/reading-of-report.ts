import type { AnnualReport } from './annual-report.ts'
import { FIGURE_PATHS, figureAt } from './figure-paths.ts'
import type { Evidence, ReportReading } from './report-reading.ts'

/** The reading of figures that come without a source document: nothing is known of its form. */
export function readingOfReport(report: AnnualReport): ReportReading {
  const evidence = FIGURE_PATHS.map((path): Evidence => {
    const figure = figureAt(report, path)
    return typeof figure === 'number'
      ? { state: 'present', raw: String(figure), place: null }
      : { state: 'blank', raw: '', place: null }
  })
  return {
    report,
    others: [],
    cutOff: false,
    unread: [],
    incomplete: [],
    evidence,
    formerEvidence: {},
    title: null,
    outline: [],
    paragraphs: [],
    misprints: [],
    flaws: [],
    hasSource: false,
  }
}
