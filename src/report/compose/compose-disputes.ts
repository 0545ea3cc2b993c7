import {
  DISPUTE_COLUMN_LABELS,
  DISPUTE_COLUMNS,
  DISPUTE_GROUP_LABELS,
  DISPUTE_GROUPS,
  LITIGATION_HEADING,
} from '../../law/index.ts'
import type { CellRange, ComposedTable } from '../../paper/index.ts'
import type { DisputeTable } from '../annual-report.ts'
import { columnHeader, figureCell } from './compose-cells.ts'

const WIDTH = DISPUTE_COLUMNS.length
const FIGURES_ROW = 3

/** Table four: reconsideration, litigation without it and litigation after it, five columns each, one row. */
export function composeDisputes(table: DisputeTable): ComposedTable {
  const [reconsideration, ...litigation] = DISPUTE_GROUPS
  return {
    type: 'table',
    caption: '表四 政府信息公开行政复议、行政诉讼情况',
    widths: DISPUTE_GROUPS.flatMap(() => DISPUTE_COLUMNS.map(() => 10.4)),
    headerRows: FIGURES_ROW,
    rows: [
      [
        columnHeader(DISPUTE_GROUP_LABELS[reconsideration], { colSpan: WIDTH, rowSpan: 2 }),
        columnHeader(LITIGATION_HEADING, { colSpan: WIDTH * litigation.length }),
      ],
      litigation.map(group => columnHeader(DISPUTE_GROUP_LABELS[group], { colSpan: WIDTH })),
      DISPUTE_GROUPS.flatMap(() =>
        DISPUTE_COLUMNS.map(column => columnHeader(DISPUTE_COLUMN_LABELS[column])),
      ),
      DISPUTE_GROUPS.flatMap((group, order) =>
        DISPUTE_COLUMNS.map(column =>
          figureCell(table[group][column], { sumOf: column === 'total' ? resultsOf(order) : undefined }),
        ),
      ),
    ],
    tieOuts: [
      {
        label: '四项结果之和与总计',
        place: 'row',
        verdicts: DISPUTE_GROUPS.map((_, order) => {
          const at = order * WIDTH + WIDTH - 1
          return {
            at,
            left: [resultsOf(order)],
            right: [{ top: FIGURES_ROW, bottom: FIGURES_ROW, left: at, right: at }],
          }
        }),
      },
    ],
  }
}

const resultsOf = (order: number): CellRange => ({
  top: FIGURES_ROW,
  bottom: FIGURES_ROW,
  left: order * WIDTH,
  right: order * WIDTH + WIDTH - 2,
})
