import { rule } from '../../rule.ts'
import { compareClaims, tableFigure } from './compare.ts'

const CARRIED_IN = 'applications.carriedIn.total'

/** The number carried in from last year, in the text and in the table. */
export const n02 = rule({
  id: 'N-02',
  zh: '正文所写上年结转件数，与表三“二、上年结转”总计一致',
  cites: ['格式2021·表三'],
  severity: 'error',
  answers: ['passes', 'fails'],
  example: '正文“上年结转2件”，表三上年结转总计为 3',
  judge: subject =>
    compareClaims(subject, {
      rule: 'N-02',
      severity: 'error',
      kinds: ['carriedIn'],
      table: '表三“二、上年结转”总计',
      expected: () => tableFigure(subject, CARRIED_IN),
      figures: [CARRIED_IN],
    }),
})
