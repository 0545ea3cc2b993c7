import {
  COLUMN_CODES,
  DISPUTE_COLUMNS,
  DISPUTE_GROUPS,
  DOCUMENT_COLUMNS,
  DOCUMENT_ROWS,
  ROW_CODES,
} from '../law/index.ts'
import type { AnnualReport, ApplicationTable, DisputeTable, Figure, ProactiveTable } from './annual-report.ts'

/** The dotted path of one figure, such as `applications.granted.natural`. */
export type FigurePath = string

/** A record that holds one value for each key. Copies of it are made much faster than another one. */
function of<Keys extends string, Value>(keys: readonly Keys[], value: Value): Record<Keys, Value> {
  const record = {} as Record<Keys, Value>
  for (const key of keys) record[key] = value
  return record
}

function tableOf<Rows extends string, Columns extends string>(
  rows: readonly Rows[],
  columns: readonly Columns[],
  fill: Figure,
): Record<Rows, Record<Columns, Figure>> {
  const row = of(columns, fill)
  const table = of(rows, row)
  for (const code of rows) table[code] = { ...row }
  return table
}

export const blankApplications = (fill: Figure = null): ApplicationTable =>
  tableOf(ROW_CODES, COLUMN_CODES, fill)

export const blankDisputes = (fill: Figure = null): DisputeTable =>
  tableOf(DISPUTE_GROUPS, DISPUTE_COLUMNS, fill)

export const blankProactive = (fill: Figure = null): ProactiveTable => ({
  rules: of(DOCUMENT_COLUMNS, fill),
  normative: of(DOCUMENT_COLUMNS, fill),
  licensing: fill,
  penalty: fill,
  coercion: fill,
  fees: fill,
})

/** A report without any figure or text. */
export const blankReport = (fill: Figure = null): AnnualReport => ({
  format: 'mingche-report/1',
  body: null,
  year: null,
  layout: '2021',
  sections: { overview: null, problems: null, others: null },
  proactive: blankProactive(fill),
  applications: blankApplications(fill),
  disputes: blankDisputes(fill),
})

export const PROACTIVE_PATHS: readonly FigurePath[] = [
  ...DOCUMENT_ROWS.flatMap(row => DOCUMENT_COLUMNS.map(column => `proactive.${row}.${column}`)),
  'proactive.licensing',
  'proactive.penalty',
  'proactive.coercion',
  'proactive.fees',
]
export const APPLICATION_PATHS: readonly FigurePath[] = ROW_CODES.flatMap(row =>
  COLUMN_CODES.map(column => `applications.${row}.${column}`),
)
export const DISPUTE_PATHS: readonly FigurePath[] = DISPUTE_GROUPS.flatMap(group =>
  DISPUTE_COLUMNS.map(column => `disputes.${group}.${column}`),
)
/** Every figure of a report: 10 + 175 + 15, in printed order. */
export const FIGURE_PATHS: readonly FigurePath[] = [
  ...PROACTIVE_PATHS,
  ...APPLICATION_PATHS,
  ...DISPUTE_PATHS,
]

const INDEX: ReadonlyMap<FigurePath, number> = new Map(FIGURE_PATHS.map((path, index) => [path, index]))
const KEYS: ReadonlyMap<FigurePath, readonly string[]> = new Map(
  FIGURE_PATHS.map(path => [path, path.split('.')]),
)
/** Where the figures of tables three and four begin among FIGURE_PATHS. */
export const FIRST_APPLICATION = PROACTIVE_PATHS.length
export const FIRST_DISPUTE = PROACTIVE_PATHS.length + APPLICATION_PATHS.length

/** Where a path stands among FIGURE_PATHS; undefined when it names no figure. */
export const figureIndex = (path: FigurePath): number | undefined => INDEX.get(path)

/** The figure at a path; undefined when the path names none. */
export function figureAt(report: AnnualReport, path: FigurePath): Figure | undefined {
  let node: unknown = report
  for (const key of KEYS.get(path) ?? path.split('.'))
    node = (node as Record<string, unknown> | undefined)?.[key]
  return node as Figure | undefined
}
