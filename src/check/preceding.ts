import type { AnnualReport } from '../report/index.ts'
import type { Subject } from './rule.ts'

/** The report of the year before; null when none was given, or the one given is known to be of another year. */
export function precedingReport({ reading, previous }: Subject): AnnualReport | null {
  return previous && !isOfAnotherYear(reading.report, previous) ? previous : null
}

export const isOfAnotherYear = (report: AnnualReport, previous: AnnualReport): boolean =>
  report.year !== null && previous.year !== null && previous.year !== report.year - 1
