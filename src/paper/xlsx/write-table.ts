import type { CellValue, Worksheet } from 'exceljs'
import { breadth, cellWidth } from '../cell-fit.ts'
import { isBlankRange, type PlacedCell, placeCells, sameAmount, sumOfRanges } from '../composed-grid.ts'
import type { CellRange, ComposedTable, TieOut } from '../composition.ts'
import { columnName } from './column-name.ts'
import { BORDER, CHECK_FONT, columnWidth, TABLE_FONT } from './sheet-style.ts'

/** Writes the table from this row of the sheet on and its checks after an empty row and column; gives the next row. */
export function writeTable(sheet: Worksheet, first: number, table: ComposedTable): number {
  const placed = placeCells(table)
  const draw: Drawing = { sheet, first, table, placed }
  table.widths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = columnWidth(width)
  })
  for (const cells of placed) for (const place of cells) writeCell(draw, place)
  table.rows.forEach((_, row) => {
    sheet.getRow(first + row).height = rowHeight(table, placed[row]!)
  })
  if (table.headerRows > 0) sheet.pageSetup.printTitlesRow = `${first}:${first + table.headerRows - 1}`
  return writeTieOuts(draw)
}

interface Drawing {
  readonly sheet: Worksheet
  readonly first: number
  readonly table: ComposedTable
  readonly placed: readonly PlacedCell[][]
}

function writeCell(draw: Drawing, { row, column, cell }: PlacedCell): void {
  const { sheet, first } = draw
  const [top, left] = [first + row, column + 1]
  if (cell.colSpan > 1 || cell.rowSpan > 1)
    sheet.mergeCells(top, left, top + cell.rowSpan - 1, left + cell.colSpan - 1)
  const target = sheet.getCell(top, left)
  target.value =
    cell.value === undefined
      ? cell.text
      : cell.sumOf === undefined
        ? cell.value
        : totalOf(draw, cell.value, cell.sumOf)
  target.font = TABLE_FONT
  target.border = BORDER
  const isFigure = cell.value !== undefined
  if (Number.isInteger(cell.value)) target.numFmt = '0'
  target.alignment = {
    vertical: 'middle',
    horizontal: cell.align,
    wrapText: !isFigure,
    shrinkToFit: isFigure,
  }
}

/** The sum as a formula where it is the published total, or where the whole row waits to be filled in. */
function totalOf(draw: Drawing, total: number | null, parts: CellRange): CellValue {
  const sum = `SUM(${address(draw, parts)})`
  if (total === null)
    return isBlankRange(draw.placed, parts)
      ? { formula: `IF(COUNT(${address(draw, parts)})=0,"",${sum})`, result: '' }
      : null
  return sumOfRanges(draw.placed, [parts]) === total ? { formula: sum, result: total } : total
}

function address({ first }: Drawing, { top, left, bottom, right }: CellRange): string {
  const from = `${columnName(left + 1)}${first + top}`
  return top === bottom && left === right ? from : `${from}:${columnName(right + 1)}${first + bottom}`
}

function writeTieOuts(draw: Drawing): number {
  const { sheet, first, table } = draw
  let column = table.widths.length + 2
  let row = first + table.rows.length + 1
  for (const tieOut of table.tieOuts) {
    if (tieOut.place === 'column') {
      sheet.getColumn(column - 1).width = 1.5
      sheet.getColumn(column).width = 9
      writeCheckLabel(sheet, [first, column, first + Math.max(table.headerRows, 1) - 1, column], tieOut.label)
      for (const verdict of tieOut.verdicts) writeVerdict(draw, first + verdict.at, column, verdict)
      column += 1
    } else {
      const labelled = Math.min(...tieOut.verdicts.map(({ at }) => at))
      writeCheckLabel(sheet, [row, 1, row, labelled], tieOut.label)
      for (const verdict of tieOut.verdicts) writeVerdict(draw, row, verdict.at + 1, verdict)
      sheet.getRow(row).height = 18
      row += 1
    }
  }
  return row
}

function writeCheckLabel(
  sheet: Worksheet,
  [top, left, bottom, right]: [number, number, number, number],
  text: string,
): void {
  if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right)
  const cell = sheet.getCell(top, left)
  cell.value = `勾稽校验：${text}`
  cell.font = CHECK_FONT
  cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true }
}

function writeVerdict(
  draw: Drawing,
  row: number,
  column: number,
  { left, right }: TieOut['verdicts'][number],
): void {
  const sum = (ranges: readonly CellRange[]) => `SUM(${ranges.map(range => address(draw, range)).join(',')})`
  const agrees = sameAmount(sumOfRanges(draw.placed, left), sumOfRanges(draw.placed, right))
  const cell = draw.sheet.getCell(row, column)
  cell.value = {
    formula: `IF(ABS(${sum(left)}-${sum(right)})<0.0000005,"相符","不符")`,
    result: agrees ? '相符' : '不符',
  }
  cell.font = agrees ? CHECK_FONT : { ...CHECK_FONT, bold: true, color: { argb: 'FFB00020' } }
  cell.alignment = { vertical: 'middle', horizontal: 'center' }
}

/** High enough for the longest text among the cells of one row. */
function rowHeight({ widths }: ComposedTable, cells: readonly PlacedCell[]): number {
  const lines = cells
    .filter(({ cell }) => cell.rowSpan === 1 && cell.value === undefined)
    .map(({ cell, column }) =>
      Math.ceil(breadth(cell.text) / Math.max(1, Math.floor((cellWidth(widths, column, cell) - 1.5) / 3.6))),
    )
  return Math.max(1, ...lines) * 13.5 + 5
}
