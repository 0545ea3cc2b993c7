import type { Article } from './dated-value.ts'
import type { ColumnCode, DisputeColumn, RowCode } from './table-shapes.ts'
import { APPLICANT_COLUMNS, DISPUTE_COLUMNS, OUTCOME_ROWS } from './table-shapes.ts'

/** 勾稽关系: the sum of the left codes equals the sum of the right ones. */
export interface TieOut<Code> {
  readonly id: string
  readonly zh: string
  readonly left: readonly Code[]
  readonly right: readonly Code[]
  readonly article: Article
}

/** Between rows of table three, in each of the seven columns. */
export const ROW_TIE_OUTS: readonly TieOut<RowCode>[] = [
  {
    id: 'T3-01',
    zh: '本年新收与上年结转之和，等于办理结果总计与结转下年度之和',
    left: ['received', 'carriedIn'],
    right: ['handled', 'carriedOut'],
    article: '格式2021·表三注',
  },
  {
    id: 'T3-02',
    zh: '办理结果总计等于二十一个末级行之和',
    left: ['handled'],
    right: OUTCOME_ROWS,
    article: '格式2021·表三',
  },
]

/** Between columns of table three, in each of the 25 rows. */
export const COLUMN_TIE_OUT: TieOut<ColumnCode> = {
  id: 'T3-03',
  zh: '总计等于六类申请人之和',
  left: ['total'],
  right: APPLICANT_COLUMNS,
  article: '格式2021·表三',
}

/** Between columns of table four; T4-01, T4-02 and T4-03 hold it against the three groups in turn. */
export const DISPUTE_TIE_OUT: Omit<TieOut<DisputeColumn>, 'id'> & { readonly ids: readonly string[] } = {
  ids: ['T4-01', 'T4-02', 'T4-03'],
  zh: '总计等于结果维持、结果纠正、其他结果、尚未审结之和',
  left: ['total'],
  right: DISPUTE_COLUMNS.filter(column => column !== 'total'),
  article: '格式2021·表四',
}
