import {
  CONTENT_HEADING,
  DECISION_ROW_LABELS,
  DECISIONS_COLUMN_LABEL,
  DOCUMENT_COLUMN_LABELS,
  DOCUMENT_COLUMNS,
  DOCUMENT_ROW_LABELS,
  DOCUMENT_ROWS,
  FEES_COLUMN_LABEL,
  PROACTIVE_BLOCKS,
} from '../../law/index.ts'
import type { ComposedCell, ComposedTable } from '../../paper/index.ts'
import type { ProactiveTable } from '../annual-report.ts'
import { columnHeader, figureCell, rowHeader } from './compose-cells.ts'

/** Table two: four small tables under one another, each below the item of article 20 that it answers for. */
export function composeProactive(table: ProactiveTable): ComposedTable {
  return {
    type: 'table',
    caption: '表二 主动公开政府信息情况',
    widths: [51, 35, 35, 35],
    headerRows: 0,
    rows: PROACTIVE_BLOCKS.flatMap(block => [
      [columnHeader(block.title, { colSpan: 4 })],
      ...rowsOf(block.rows, table),
    ]),
    tieOuts: [],
  }
}

type BlockRows = (typeof PROACTIVE_BLOCKS)[number]['rows']

function rowsOf(rows: BlockRows, table: ProactiveTable): ComposedCell[][] {
  if (rows[0] === 'rules')
    return [
      [CONTENT_HEADING, ...DOCUMENT_COLUMNS.map(column => DOCUMENT_COLUMN_LABELS[column])].map(label =>
        columnHeader(label),
      ),
      ...DOCUMENT_ROWS.map(row => [
        rowHeader(DOCUMENT_ROW_LABELS[row], { align: 'center' }),
        ...DOCUMENT_COLUMNS.map(column => figureCell(table[row][column])),
      ]),
    ]
  const unit = rows[0] === 'fees' ? FEES_COLUMN_LABEL : DECISIONS_COLUMN_LABEL
  return [
    [columnHeader(CONTENT_HEADING), columnHeader(unit, { colSpan: 3 })],
    ...(rows as readonly Exclude<BlockRows[number], 'rules' | 'normative'>[]).map(row => [
      rowHeader(DECISION_ROW_LABELS[row], { align: 'center' }),
      figureCell(table[row], { colSpan: 3 }),
    ]),
  ]
}
