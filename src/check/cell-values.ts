import {
  evidenceAt,
  type Figure,
  type FigurePath,
  type ReportReading,
  type TableName,
} from '../report/index.ts'
import type { Finding } from './finding.ts'
import { isAbsentByForm, isUnknown } from './known.ts'
import { cellName, TABLE_NAMES } from './place.ts'

const NONE: readonly Finding[] = []

/** How a rule on the cells of one table reports what it finds. */
interface CellRule {
  readonly rule: string
  readonly table: TableName
  readonly cells: readonly Cell[]
}

interface Cell {
  readonly path: FigurePath
  readonly row: string
  /** Undefined where the row is one figure. */
  readonly column: string | undefined
}

/** The cells at these paths, ready to be looked up many times; those of a row follow each other. */
export const cellsAt = (paths: readonly FigurePath[]): readonly Cell[] =>
  paths.map(path => {
    const [, row, column] = path.split('.') as [string, string, string?]
    return { path, row, column }
  })

type Row = Figure | Readonly<Record<string, Figure>>

/** The findings of a table whose cells must all hold a whole number, zero or more (2021 form, T3-04 and its kin). */
export function judgeCells(reading: ReportReading, table: CellRule): readonly Finding[] {
  const blank: FigurePath[] = []
  const findings: Finding[] = []
  const rows = reading.report[table.table] as Readonly<Record<string, Row>>
  let name = ''
  let entry: Row = null
  for (const { path, row, column } of table.cells) {
    if (row !== name) {
      name = row
      entry = rows[row]!
    }
    const figure =
      column === undefined ? (entry as Figure) : (entry as Readonly<Record<string, Figure>>)[column]!
    if (figure === null) {
      if (isBlank(reading, path)) blank.push(path)
    } else if (!isAllowed(figure, path)) findings.push(oddFigure(table.rule, path, figure))
  }
  // A row of which the width is wrong stands there too; that is F-04's.
  for (const { where, text } of reading.unread)
    if (table.cells.some(({ path }) => path === where) && evidenceAt(reading, where)?.state === 'present')
      findings.push(notANumber(table.rule, where, text))
  if (blank.length > 0) findings.push(blankCells(table, blank))
  return findings.length > 0 ? findings : NONE
}

const isAllowed = (figure: number, path: FigurePath): boolean =>
  figure >= 0 && (path === 'proactive.fees' ? Number.isFinite(figure) : Number.isInteger(figure))

/** Printed, but empty or with a dash or slash in it; a cell that was not found is F-04's. */
function isBlank(reading: ReportReading, path: FigurePath): boolean {
  if (isAbsentByForm(reading, path)) return false
  return !reading.hasSource || !isUnknown(reading, path)
}

function oddFigure(rule: string, path: FigurePath, figure: number): Finding {
  const where = cellName(path)
  const what = figure < 0 ? '是负数' : '不是整数'
  const wanted = path === 'proactive.fees' ? '不小于 0 的金额（万元）' : '不小于 0 的整数'
  const message = `${where}填的 ${figure} ${what}，请核实后改为${wanted}。`
  return { rule, severity: 'error', where, message, expected: wanted, found: figure, figures: [path] }
}

function notANumber(rule: string, path: FigurePath, text: string): Finding {
  const where = cellName(path)
  const message = `${where}填的“${text}”不是数字，请改填数字，没有发生的填 0。`
  return { rule, severity: 'error', where, message, expected: '数字', found: text, figures: [path] }
}

function blankCells({ rule, table }: CellRule, paths: readonly FigurePath[]): Finding {
  const some = paths.length > 2 ? '等' : ''
  const message = `${TABLE_NAMES[table]}有 ${paths.length} 格空白或只有“/”“-”（${paths.slice(0, 2).map(cellName).join('、')}${some}），核对时按 0 计，没有发生的请填 0。`
  return {
    rule,
    severity: 'warning',
    where: TABLE_NAMES[table],
    message,
    expected: 0,
    found: null,
    figures: paths,
  }
}
