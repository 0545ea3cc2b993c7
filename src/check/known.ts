import { COLUMN_CODES, type ColumnCode, type RowCode } from '../law/index.ts'
import { evidenceAt, type Figure, type FigurePath, type ReportReading } from '../report/index.ts'

/**
 * （六）其他处理 as one row, as the 2019 form has it and some later reports still print it: the first two of its three
 * rows do not exist, which is neither a blank nor a loss.
 */
export function hasMergedOtherHandling({ report, flaws, hasSource }: ReportReading): boolean {
  if (report.layout === '2019' || flaws.some(flaw => flaw.kind === 'otherHandlingMerged')) return true
  return (
    !hasSource &&
    isEmptyRow(report.applications.correctionLapsed) &&
    isEmptyRow(report.applications.feeLapsed)
  )
}

const isEmptyRow = (row: Record<ColumnCode, Figure>): boolean =>
  COLUMN_CODES.every(column => row[column] === null)

const OTHER_HANDLING_PARTS = /^applications\.(correctionLapsed|feeLapsed)\./

/** The cell does not exist in this report's form, so its null stands for 0 and nobody has to fill it. */
export const isAbsentByForm = (reading: ReportReading, path: FigurePath): boolean =>
  OTHER_HANDLING_PARTS.test(path) && hasMergedOtherHandling(reading)

/**
 * Whether the cell's figure is unknown, as opposed to blank (which counts as 0): it was not found, or holds something
 * that is no number. Figures without a source name a row that was not found by leaving all of it empty.
 */
export function isUnknown(reading: ReportReading, path: FigurePath): boolean {
  const { report, unread, hasSource } = reading
  const [table, row, column] = path.split('.')
  if (table === 'applications' && column !== undefined) {
    const figures = report.applications[row as RowCode]
    if (figures[column as ColumnCode] !== null || isAbsentByForm(reading, path)) return false
    if (!hasSource && isEmptyRow(figures)) return true
  }
  if (unread.some(cell => cell.where === path)) return true
  const cell = evidenceAt(reading, path)
  return cell ? cell.state === 'missing' : hasSource
}

/** Whether none of the cells is unknown, so that sums over them mean something. Asked only where sums differ. */
export const allKnown = (reading: ReportReading, paths: readonly FigurePath[]): boolean =>
  paths.every(path => !isUnknown(reading, path))
