import type { Block, Cell, Paper, Row, Table } from '../../paper/index.ts'
import { keyOf } from './normalise.ts'
import { matchRow } from './row-labels.ts'

/** A table on its side has as many rows as the form has columns, and some lines of heads. */
const MOST_ROWS = 14
const MOST_COLUMNS = 60
/** Cells at the start of a row that may head it: applicants, organisations, enterprises. */
const MOST_HEADS = 3
const APPLICANTS = ['自然人', '商业', '科研', '社会', '法律', '其他', '总计']
/** 自然人 or 商业企业, 维持 or 纠正: one of each two heads such a table. */
const MAY_BE_HEAD = /[自商维纠]/
const RESULTS = ['维持', '纠正', '其他', '尚未', '总计']

/** Turns upright the tables three and four that are printed on their side: applicants or results down, rows across. */
export function uprightTables(paper: Paper): Paper {
  let turned = false
  const blocks = paper.blocks.map((block): Block => {
    if (block.type !== 'table' || !liesOnItsSide(block)) return block
    turned = true
    return { ...block, rows: transposed(block.rows) }
  })
  return turned ? { ...paper, blocks } : paper
}

function liesOnItsSide(table: Table): boolean {
  const { rows } = table
  if (rows.length < RESULTS.length || rows.length > MOST_ROWS) return false
  if (columnsOf(rows[0]!) > MOST_COLUMNS) return false
  const heads = rows.flatMap(row => row.cells.filter(cell => cell.text !== '').slice(0, MOST_HEADS))
  if (!heads.some(cell => MAY_BE_HEAD.test(cell.text))) return false
  const keys = heads.map(cell => keyOf(cell.text))
  const start = (words: readonly string[]) =>
    words.filter(word => keys.some(key => key.startsWith(word) || key === `结果${word}`)).length
  if (start(APPLICANTS) >= APPLICANTS.length)
    return rows.some(row => row.cells.filter(cell => matchRow(cell.text) !== null).length >= 8)
  return (
    start(RESULTS) === RESULTS.length &&
    rows[0]!.cells.some(cell => keyOf(cell.text).includes('复议')) &&
    !hasManyFigures(rows)
  )
}

/** Fifteen figures in one row: the form's own table four. */
const hasManyFigures = (rows: readonly Row[]): boolean =>
  rows.some(row => row.cells.filter(cell => /^\s*\d/.test(cell.text)).length > 5)

const columnsOf = (row: Row): number => row.cells.reduce((sum, cell) => sum + cell.colSpan, 0)

/** Covered by a span that starts elsewhere: a row does not repeat it. */
const COVERED = null

function transposed(rows: readonly Row[]): Row[] {
  const grid: (Cell | typeof COVERED)[][] = rows.map(() => [])
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of row.cells) {
      while (grid[at]![column] !== undefined) column++
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down++)
        for (let right = 0; right < cell.colSpan && column + right < MOST_COLUMNS; right++)
          grid[at + down]![column + right] =
            down === 0 && right === 0 ? { ...cell, colSpan: 1, rowSpan: 1 } : COVERED
      column += cell.colSpan
    }
  })
  const longest = Math.max(...grid.map(row => row.length))
  // A last row that is shorter was cut off, maybe in the middle of a figure: what it does not reach is lost.
  const last = grid.at(-1)!.length
  const width = last < longest ? last - 1 : longest
  return Array.from({ length: width }, (_, column) => ({
    cells: grid.map(row => row[column]).filter(cell => cell !== undefined && cell !== COVERED),
  }))
}
