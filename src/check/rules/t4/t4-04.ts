import { DISPUTE_PATHS } from '../../../report/index.ts'
import { cellsAt, judgeCells } from '../../cell-values.ts'
import { rule } from '../../rule.ts'

const CELLS = cellsAt(DISPUTE_PATHS)

/** Every cell of table four holds a whole number. Blanks, dashes and slashes count as 0 and are named once. */
export const t4_04 = rule({
  id: 'T4-04',
  zh: '表四各格为不小于 0 的整数，不得空白',
  cites: ['国办公开办函〔2021〕30号 表四', '填报惯例'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '“行政复议”结果维持填的 1.5 不是整数；空白的格只报一次，级别为警告。',
  judge: ({ reading }) => judgeCells(reading, { rule: 'T4-04', table: 'disputes', cells: CELLS }),
})
