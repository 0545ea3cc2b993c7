import { rule } from '../../rule.ts'
import { compareClaims, tableFigure } from './compare.ts'

const CARRIED_OUT = 'applications.carriedOut.total'

/** The number carried over into the next year, in the text and in the table. */
export const n04 = rule({
  id: 'N-04',
  zh: '正文所写结转下年度件数，与表三“四、结转下年度继续办理”总计一致',
  cites: ['格式2021·表三'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '正文“结转下年度继续办理1件”，表三结转下年度总计为 0',
  judge: subject =>
    compareClaims(subject, {
      rule: 'N-04',
      severity: 'error',
      kinds: ['carriedOut'],
      table: '表三“四、结转下年度继续办理”总计',
      expected: () => tableFigure(subject, CARRIED_OUT),
      figures: [CARRIED_OUT],
    }),
})
