import {
  COLUMN_LABELS,
  type ColumnCode,
  DECISION_ROW_LABELS,
  type DecisionRow,
  DISPUTE_COLUMN_LABELS,
  DISPUTE_GROUP_LABELS,
  type DisputeColumn,
  type DisputeGroup,
  DOCUMENT_COLUMN_LABELS,
  DOCUMENT_ROW_LABELS,
  type DocumentColumn,
  type DocumentRow,
  LITIGATION_HEADING,
  OUTCOME_GROUP_LABELS,
  ROW_SHAPES,
  type RowCode,
} from '../law/index.ts'
import type { FigurePath, TableName } from '../report/index.ts'

export const TABLE_NAMES: Record<TableName, string> = {
  proactive: '表二',
  applications: '表三',
  disputes: '表四',
}

/** A row of table three as a clerk calls it: “（三）不予公开 1.属于国家秘密”, without the form's notes in brackets. */
export function rowName(code: RowCode): string {
  const shape = ROW_SHAPES.find(row => row.code === code)!
  const label = shape.label.replace(/（区分处理.*$/, '')
  return shape.group ? `${OUTCOME_GROUP_LABELS[shape.group]} ${label}` : label
}

export const disputeGroupName = (group: DisputeGroup): string =>
  group === 'reconsideration'
    ? DISPUTE_GROUP_LABELS[group]
    : `${LITIGATION_HEADING}（${DISPUTE_GROUP_LABELS[group]}）`

/** A figure's cell in Chinese: 表三“（一）予以公开”总计. */
export function cellName(path: FigurePath): string {
  const [table, row, column] = path.split('.') as [TableName, string, string | undefined]
  if (table === 'applications')
    return `${TABLE_NAMES[table]}“${rowName(row as RowCode)}”${COLUMN_LABELS[column as ColumnCode]}`
  if (table === 'disputes')
    return `${TABLE_NAMES[table]}“${disputeGroupName(row as DisputeGroup)}”${DISPUTE_COLUMN_LABELS[column as DisputeColumn]}`
  if (column === undefined) return `${TABLE_NAMES[table]}“${DECISION_ROW_LABELS[row as DecisionRow]}”`
  return `${TABLE_NAMES[table]}“${DOCUMENT_ROW_LABELS[row as DocumentRow]}”${DOCUMENT_COLUMN_LABELS[column as DocumentColumn]}`
}

/** A row of any table by its code, in the words of the form; a row that is printed by another name keeps it. */
export function rowInWords(table: TableName, row: string): string {
  if (table === 'applications')
    return ROW_SHAPES.some(({ code }) => code === row) ? rowName(row as RowCode) : row
  if (table === 'disputes') return row in DISPUTE_GROUP_LABELS ? disputeGroupName(row as DisputeGroup) : row
  return DOCUMENT_ROW_LABELS[row as DocumentRow] ?? DECISION_ROW_LABELS[row as DecisionRow] ?? row
}
