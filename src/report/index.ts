export type {
  AnnualReport,
  ApplicationTable,
  DisputeTable,
  Figure,
  ProactiveTable,
  ReportLayout,
} from './annual-report.ts'
export { composeReport } from './compose/compose-report.ts'
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
