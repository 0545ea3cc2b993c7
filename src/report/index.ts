export type {
  AnnualReport,
  ApplicationTable,
  DisputeTable,
  Figure,
  ProactiveTable,
  ReportLayout,
} from './annual-report.ts'
export { composeReport } from './compose/compose-report.ts'
export { type CarryOverBreak, diffReports, type FigureDifference, type ReportDifference } from './diff.ts'
export { evidenceAt, evidenceByPath, type ToldEvidence } from './evidence.ts'
export { figureLabel } from './figure-label.ts'
export {
  APPLICATION_PATHS,
  blankApplications,
  blankDisputes,
  blankProactive,
  blankReport,
  DISPUTE_PATHS,
  FIGURE_PATHS,
  type FigurePath,
  figureAt,
  PROACTIVE_PATHS,
} from './figure-paths.ts'
export { parseReport } from './parse-report.ts'
export { parseReportText } from './parse-report-text.ts'
export { readReport } from './read-report.ts'
export { readingOfReport } from './reading-of-report.ts'
export { renderJson } from './render-json.ts'
export type {
  Evidence,
  FigureState,
  Incomplete,
  LabelMisprint,
  OutlineItem,
  Paragraph,
  ReportReading,
  StructureFlaw,
  TableName,
  Unread,
} from './report-reading.ts'
export { type CountedPart, type RollUp, type RollUpPart, type RollUpProblem, rollUp } from './roll-up.ts'
export { type Countable, countableOf } from './tally/countable.ts'
export { type ApplicationTally, tallyApplications } from './tally/tally-applications.ts'
export {
  type CountedDispute,
  type DisputeTally,
  ENDING_COLUMNS,
  type EndingColumns,
  tallyDisputes,
} from './tally/tally-disputes.ts'
