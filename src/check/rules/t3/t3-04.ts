import { APPLICATION_PATHS } from '../../../report/index.ts'
import { cellsAt, judgeCells } from '../../cell-values.ts'
import { rule } from '../../rule.ts'

const CELLS = cellsAt(APPLICATION_PATHS)

/** Every cell of table three holds a whole number. Blanks, dashes and slashes count as 0 and are named once. */
export const t3_04 = rule({
  id: 'T3-04',
  zh: '表三各格为不小于 0 的整数，不得空白',
  cites: ['国办公开办函〔2021〕30号 表三', '填报惯例'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '“（二）部分公开”自然人填的 -1 是负数；另有 12 格空白（只报一次，级别为警告）。',
  judge: ({ reading }) => judgeCells(reading, { rule: 'T3-04', table: 'applications', cells: CELLS }),
})
