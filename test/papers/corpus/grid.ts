import {
  APPLICANT_HEADING,
  APPLICATION_TABLE_NOTE,
  COLUMN_CODES,
  COLUMN_LABELS,
  CONTENT_HEADING,
  DECISION_ROW_LABELS,
  DECISIONS_COLUMN_LABEL,
  DISPUTE_COLUMN_LABELS,
  DISPUTE_COLUMNS,
  DISPUTE_GROUP_LABELS,
  DISPUTE_GROUPS,
  DOCUMENT_COLUMN_LABELS,
  DOCUMENT_COLUMNS,
  DOCUMENT_ROW_LABELS,
  DOCUMENT_ROWS,
  FEES_COLUMN_LABEL,
  LITIGATION_HEADING,
  ORGANISATION_HEADING,
  OUTCOME_GROUP_LABELS,
  OUTCOME_GROUPS,
  OUTCOME_HEADING,
  OUTCOME_ROWS,
  PROACTIVE_BLOCKS,
  ROW_SHAPES,
  type RowCode,
} from '../../../src/law/index.ts'
import type { FigurePath, TableName } from '../../../src/report/index.ts'

/** One printed cell. `path` is set where the cell holds a figure of the report. */
export interface GridCell {
  text: string
  colSpan: number
  rowSpan: number
  path?: FigurePath
}

export interface Grid {
  readonly name: TableName
  rows: GridCell[][]
}

/** Prints a figure's cell. */
export type Print = (path: FigurePath) => string

const label = (text: string, colSpan = 1, rowSpan = 1): GridCell => ({ text, colSpan, rowSpan })
const value = (print: Print, path: FigurePath, colSpan = 1): GridCell => ({
  text: print(path),
  colSpan,
  rowSpan: 1,
  path,
})

/** 表二, 2021 form: one grid of four columns. */
export function proactiveGrid(print: Print): Grid {
  const rows: GridCell[][] = []
  for (const block of PROACTIVE_BLOCKS) {
    rows.push([label(block.title, 4)])
    if (block.title.includes('（一）')) {
      rows.push([
        label(CONTENT_HEADING),
        ...DOCUMENT_COLUMNS.map(code => label(DOCUMENT_COLUMN_LABELS[code])),
      ])
      for (const row of DOCUMENT_ROWS) {
        const cells = DOCUMENT_COLUMNS.map(code => value(print, `proactive.${row}.${code}`))
        rows.push([label(DOCUMENT_ROW_LABELS[row]), ...cells])
      }
      continue
    }
    const heading = block.title.includes('（八）') ? FEES_COLUMN_LABEL : DECISIONS_COLUMN_LABEL
    rows.push([label(CONTENT_HEADING), label(heading, 3)])
    for (const row of block.rows) {
      rows.push([
        label(DECISION_ROW_LABELS[row as keyof typeof DECISION_ROW_LABELS]),
        value(print, `proactive.${row}`, 3),
      ])
    }
  }
  return { name: 'proactive', rows }
}

/** 表二 as four tables, as many sites print it. */
export function splitProactive(grid: Grid): Grid[] {
  const tables: Grid[] = []
  for (const row of grid.rows) {
    if (row.length === 1) tables.push({ name: 'proactive', rows: [] })
    tables.at(-1)?.rows.push(row)
  }
  return tables
}

export interface ApplicationGridWish {
  /** （六）其他处理 as one row. */
  readonly mergedOther?: boolean
  /** One header row with the seven columns instead of three. */
  readonly flatHeader?: boolean
}

export function applicationsGrid(print: Print, wish: ApplicationGridWish = {}): Grid {
  const figures = (code: RowCode) =>
    COLUMN_CODES.map(column => value(print, `applications.${code}.${column}`))
  const shape = (code: RowCode) => ROW_SHAPES.find(each => each.code === code)!
  const labelOf = (code: RowCode) => shape(code).label
  const organisations = COLUMN_CODES.slice(1, 6).map(code => label(COLUMN_LABELS[code]))
  const header: GridCell[][] = wish.flatHeader
    ? [[label(APPLICATION_TABLE_NOTE, 3), ...COLUMN_CODES.map(code => label(COLUMN_LABELS[code]))]]
    : [
        [label(APPLICATION_TABLE_NOTE, 3, 3), label(APPLICANT_HEADING, 7)],
        [label('自然人', 1, 2), label(ORGANISATION_HEADING, 5), label('总计', 1, 2)],
        organisations,
      ]
  const rows: GridCell[][] = [
    ...header,
    [label(labelOf('received'), 3), ...figures('received')],
    [label(labelOf('carriedIn'), 3), ...figures('carriedIn')],
  ]
  const outcomes: GridCell[][] = [
    [label(labelOf('granted'), 2), ...figures('granted')],
    [label(labelOf('partial'), 2), ...figures('partial')],
  ]
  for (const group of OUTCOME_GROUPS) {
    const codes = OUTCOME_ROWS.filter(code => shape(code).group === group)
    if (group === 'otherwiseHandled' && wish.mergedOther) {
      outcomes.push([label(OUTCOME_GROUP_LABELS[group], 2), ...figures('otherHandling')])
      continue
    }
    codes.forEach((code, index) => {
      const head = index === 0 ? [label(OUTCOME_GROUP_LABELS[group], 1, codes.length)] : []
      outcomes.push([...head, label(labelOf(code)), ...figures(code)])
    })
  }
  outcomes.push([label(labelOf('handled'), 2), ...figures('handled')])
  outcomes[0]!.unshift(label(OUTCOME_HEADING, 1, outcomes.length))
  rows.push(...outcomes, [label(labelOf('carriedOut'), 3), ...figures('carriedOut')])
  return { name: 'applications', rows }
}

/** `tall` prints 行政复议 over two rows, the other way over one with its columns below it, as some offices do. */
export function disputesGrid(print: Print, tall = true): Grid {
  const columns = () => DISPUTE_COLUMNS.map(code => label(DISPUTE_COLUMN_LABELS[code]))
  const groups = DISPUTE_GROUPS.slice(1).map(group => label(DISPUTE_GROUP_LABELS[group], 5))
  const figures = DISPUTE_GROUPS.flatMap(group =>
    DISPUTE_COLUMNS.map(column => value(print, `disputes.${group}.${column}`)),
  )
  const header = tall
    ? [
        [label(DISPUTE_GROUP_LABELS.reconsideration, 5, 2), label(LITIGATION_HEADING, 10)],
        groups,
        [...columns(), ...columns(), ...columns()],
      ]
    : [
        [label(DISPUTE_GROUP_LABELS.reconsideration, 5), label(LITIGATION_HEADING, 10)],
        [...columns().map(cell => ({ ...cell, rowSpan: 2 })), ...groups],
        [...columns(), ...columns()],
      ]
  return { name: 'disputes', rows: [...header, figures] }
}

/** The grid with every covered position filled by an empty cell: what a program sees that keeps columns. */
export function expandGrid(grid: Grid): string[][] {
  const filled: (string | undefined)[][] = grid.rows.map(() => [])
  grid.rows.forEach((row, at) => {
    let column = 0
    for (const cell of row) {
      while (filled[at]![column] !== undefined) column++
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          const line = filled[at + down]
          if (line) line[column + right] = down === 0 && right === 0 ? cell.text : ''
        }
      }
      column += cell.colSpan
    }
  })
  return filled.map(row => Array.from(row, text => text ?? ''))
}

/** The cells that each row itself prints. */
export const plainRows = (grid: Grid): string[][] => grid.rows.map(row => row.map(cell => cell.text))

export const isFigureRow = (row: readonly GridCell[]): boolean => row.some(cell => cell.path !== undefined)

export const rowCodeOf = (row: readonly GridCell[]): string | undefined =>
  row
    .find(cell => cell.path !== undefined)
    ?.path?.split('.')
    .slice(0, 2)
    .join('.')

export const labelsOf = (row: readonly GridCell[]): string[] =>
  row.filter(cell => cell.path === undefined).map(cell => cell.text)

export const valuesOf = (row: readonly GridCell[]): string[] =>
  row.filter(cell => cell.path !== undefined).map(cell => cell.text)
