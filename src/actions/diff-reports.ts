import { type AnnualReport, diffReports, type ReportDifference } from '../report/index.ts'

export type { CarryOverBreak, FigureDifference, ReportDifference } from '../report/index.ts'

/** Two reports side by side, `a` the earlier one. */
export const diffTwoReports = (a: AnnualReport, b: AnnualReport): ReportDifference => diffReports(a, b)
