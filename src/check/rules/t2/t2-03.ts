import { PROACTIVE_PATHS } from '../../../report/index.ts'
import { cellsAt, judgeCells } from '../../cell-values.ts'
import { rule } from '../../rule.ts'

const CELLS = cellsAt(PROACTIVE_PATHS)

/** Counts of table two are whole numbers, the fees an amount in 万元. The 2019 form has other columns: not judged. */
export const t2_03 = rule({
  id: 'T2-03',
  zh: '表二件数为不小于 0 的整数，收费金额为不小于 0 的数（万元）',
  cites: ['国办公开办函〔2021〕30号 表二'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '“行政处罚”填的 12.5 不是整数；空白的格只报一次，级别为警告。',
  judge: ({ reading }) =>
    reading.report.layout === '2019'
      ? []
      : judgeCells(reading, { rule: 'T2-03', table: 'proactive', cells: CELLS }),
})
