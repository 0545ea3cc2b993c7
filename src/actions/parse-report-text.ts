export { parseReportText } from '../report/index.ts'
