import {
  APPLICANT_COLUMNS,
  APPLICANT_HEADING,
  APPLICATION_TABLE_NOTE,
  COLUMN_CODES,
  COLUMN_LABELS,
  ORGANISATION_HEADING,
  OUTCOME_GROUP_LABELS,
  OUTCOME_HEADING,
  ROW_SHAPES,
  type RowShape,
} from '../../law/index.ts'
import type { CellRange, ComposedCell, ComposedTable, TieOut } from '../../paper/index.ts'
import type { AnnualReport, ApplicationTable } from '../annual-report.ts'
import { columnHeader, figureCell, rowHeader } from './compose-cells.ts'

/** Three columns of labels stand before the figures, and three rows of headers above them. */
const LABELS = 3
const HEADERS = 3

/** Table three as the form prints it; with （六）其他处理 in one row where a report of the 2019 form has it so. */
export function composeApplications(report: AnnualReport): ComposedTable {
  const table = report.applications
  const shapes = hasOneOtherRow(report) ? ROW_SHAPES_2019 : ROW_SHAPES
  return {
    type: 'table',
    caption: '表三 收到和处理政府信息公开申请情况',
    widths: [11, 15, 46, ...COLUMN_CODES.map(() => 12)],
    headerRows: HEADERS,
    rows: [
      ...headers(),
      ...shapes.map((shape, at) => [...labels(shapes, at), ...figures(table, shapes, at, shape)]),
    ],
    tieOuts: tieOuts(shapes),
  }
}

const hasOneOtherRow = ({ layout, applications }: AnnualReport): boolean =>
  layout === '2019' &&
  COLUMN_CODES.every(
    column => applications.correctionLapsed[column] === null && applications.feeLapsed[column] === null,
  )

const ROW_SHAPES_2019: readonly RowShape[] = ROW_SHAPES.filter(
  ({ code }) => code !== 'correctionLapsed' && code !== 'feeLapsed',
).map(shape =>
  shape.code === 'otherHandling'
    ? { ...shape, group: null, label: OUTCOME_GROUP_LABELS.otherwiseHandled }
    : shape,
)

function headers(): ComposedCell[][] {
  const [natural, ...organisations] = APPLICANT_COLUMNS
  return [
    [
      { text: APPLICATION_TABLE_NOTE, colSpan: LABELS, rowSpan: HEADERS, header: null, align: 'center' },
      columnHeader(APPLICANT_HEADING, { colSpan: COLUMN_CODES.length }),
    ],
    [
      columnHeader(COLUMN_LABELS[natural], { rowSpan: 2 }),
      columnHeader(ORGANISATION_HEADING, { colSpan: organisations.length }),
      columnHeader(COLUMN_LABELS.total, { rowSpan: 2 }),
    ],
    organisations.map(column => columnHeader(COLUMN_LABELS[column])),
  ]
}

/** The rows between 二 and 四 stand under 三、本年度办理结果. */
const FIRST_RESULT = 2

function labels(shapes: readonly RowShape[], at: number): ComposedCell[] {
  const { code, group, label } = shapes[at]!
  if (at < FIRST_RESULT || code === 'carriedOut') return [rowHeader(label, { colSpan: LABELS })]
  const cells: ComposedCell[] = []
  if (at === FIRST_RESULT)
    cells.push(rowHeader(OUTCOME_HEADING, { rowSpan: shapes.length - FIRST_RESULT - 1, align: 'center' }))
  if (group === null) return [...cells, rowHeader(label, { colSpan: 2 })]
  if (shapes[at - 1]?.group !== group) {
    const rowSpan = shapes.filter(shape => shape.group === group).length
    cells.push(rowHeader(OUTCOME_GROUP_LABELS[group], { rowSpan, align: 'center' }))
  }
  return [...cells, rowHeader(label)]
}

const figures = (
  table: ApplicationTable,
  shapes: readonly RowShape[],
  at: number,
  { code }: RowShape,
): ComposedCell[] =>
  COLUMN_CODES.map((column, order) => {
    const sumOf =
      column === 'total'
        ? applicantsOf(at)
        : code === 'handled'
          ? outcomesOf(shapes, LABELS + order)
          : undefined
    return figureCell(table[code][column], { sumOf })
  })

const applicantsOf = (at: number): CellRange => ({
  top: HEADERS + at,
  bottom: HEADERS + at,
  left: LABELS,
  right: LABELS + APPLICANT_COLUMNS.length - 1,
})

const outcomesOf = (shapes: readonly RowShape[], column: number): CellRange => ({
  top: HEADERS + FIRST_RESULT,
  bottom: HEADERS + shapes.findIndex(({ code }) => code === 'handled') - 1,
  left: column,
  right: column,
})

/** T3-03 beside each row; T3-02 and T3-01 below each column. */
function tieOuts(shapes: readonly RowShape[]): TieOut[] {
  const total = LABELS + COLUMN_CODES.length - 1
  const cell = (at: number, column: number, height = 1): CellRange => ({
    top: HEADERS + at,
    bottom: HEADERS + at + height - 1,
    left: column,
    right: column,
  })
  const handled = shapes.findIndex(({ code }) => code === 'handled')
  const columns = COLUMN_CODES.map((_, order) => LABELS + order)
  return [
    {
      label: '各列之和与总计',
      place: 'column',
      verdicts: shapes.map((_, at) => ({
        at: HEADERS + at,
        left: [applicantsOf(at)],
        right: [cell(at, total)],
      })),
    },
    {
      label: '各项办理结果之和与（七）总计',
      place: 'row',
      verdicts: columns.map(at => ({ at, left: [outcomesOf(shapes, at)], right: [cell(handled, at)] })),
    },
    {
      label: '第一项加第二项之和与第三项加第四项之和',
      place: 'row',
      verdicts: columns.map(at => ({ at, left: [cell(0, at, 2)], right: [cell(handled, at, 2)] })),
    },
  ]
}
