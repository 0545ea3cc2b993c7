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

const of = <Keys extends string, Value>(
  keys: readonly Keys[],
  make: (key: Keys) => Value,
): Record<Keys, Value> => Object.fromEntries(keys.map(key => [key, make(key)])) as Record<Keys, Value>

export const blankApplications = (fill: Figure = null): ApplicationTable =>
  of(ROW_CODES, () => of(COLUMN_CODES, () => fill))

export const blankDisputes = (fill: Figure = null): DisputeTable =>
  of(DISPUTE_GROUPS, () => of(DISPUTE_COLUMNS, () => fill))

export const blankProactive = (fill: Figure = null): ProactiveTable => ({
  rules: of(DOCUMENT_COLUMNS, () => fill),
  normative: of(DOCUMENT_COLUMNS, () => fill),
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

/** The figure at a path; undefined when the path names none. */
export function figureAt(report: AnnualReport, path: FigurePath): Figure | undefined {
  let node: unknown = report
  for (const key of path.split('.')) node = (node as Record<string, unknown> | undefined)?.[key]
  return node as Figure | undefined
}
