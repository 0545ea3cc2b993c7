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
  OUTCOME_GROUP_LABELS,
  ROW_SHAPES,
} from '../law/index.ts'
import type { FigurePath } from './figure-paths.ts'

/** A figure's name as the form has it: （三）不予公开 1.属于国家秘密 · 自然人. */
export function figureLabel(path: FigurePath): string {
  const [table, row = '', column = ''] = path.split('.')
  if (table === 'applications') {
    const shape = ROW_SHAPES.find(one => one.code === row)
    const group = shape?.group ? `${OUTCOME_GROUP_LABELS[shape.group]} ` : ''
    const label = (shape?.label ?? row).replace(/（区分处理的.*$/, '') // the form's note to the clerk
    return `${group}${label} · ${COLUMN_LABELS[column as ColumnCode]}`
  }
  if (table === 'disputes')
    return `${DISPUTE_GROUP_LABELS[row as DisputeGroup]} · ${DISPUTE_COLUMN_LABELS[column as DisputeColumn]}`
  if (column === '') return DECISION_ROW_LABELS[row as DecisionRow]
  return `${DOCUMENT_ROW_LABELS[row as DocumentRow]} · ${DOCUMENT_COLUMN_LABELS[column as DocumentColumn]}`
}
