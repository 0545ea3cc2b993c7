import { type OutcomeGroup, ROW_SHAPES } from '../../../law/index.ts'
import type { FigurePath } from '../../../report/index.ts'
import { rule } from '../../rule.ts'
import { compareClaims, tableFigure, tableSum } from './compare.ts'

const GRANTED = 'applications.granted.total'
const PARTIAL = 'applications.partial.total'
const pathsOf = (group: OutcomeGroup): FigurePath[] =>
  ROW_SHAPES.filter(row => row.group === group).map(row => `applications.${row.code}.total`)

const GROUPS = [
  ['refused', '表三“（三）不予公开”各行之和', pathsOf('refused')],
  ['cannotProvide', '表三“（四）无法提供”各行之和', pathsOf('cannotProvide')],
  ['notProcessed', '表三“（五）不予处理”各行之和', pathsOf('notProcessed')],
  ['otherHandled', '表三“（六）其他处理”各行之和', pathsOf('otherwiseHandled')],
] as const

/** The outcomes, in the text and in the table; 予以公开 may count 部分公开 too. */
export const n05 = rule({
  id: 'N-05',
  zh: '正文所写各类办理结果件数，与表三相应行一致',
  cites: ['格式2021·表三', '条例§50(三)'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '正文“不予公开3件”，表三“（三）不予公开”各行总计之和为 2',
  judge(subject) {
    const shared = { rule: 'N-05', severity: 'warning' } as const
    return [
      ...compareClaims(subject, {
        ...shared,
        kinds: ['granted'],
        table: '表三“（一）予以公开”总计',
        expected: () => tableFigure(subject, GRANTED),
        alsoRight: () => [tableSum(subject, [GRANTED, PARTIAL])],
        figures: [GRANTED],
      }),
      ...compareClaims(subject, {
        ...shared,
        kinds: ['partial'],
        table: '表三“（二）部分公开”总计',
        expected: () => tableFigure(subject, PARTIAL),
        figures: [PARTIAL],
      }),
      ...GROUPS.flatMap(([kind, table, figures]) =>
        compareClaims(subject, {
          ...shared,
          kinds: [kind],
          table,
          expected: () => tableSum(subject, figures),
          figures,
        }),
      ),
    ]
  },
})
