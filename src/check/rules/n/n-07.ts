import { rule } from '../../rule.ts'
import { compareClaims, tableFigure } from './compare.ts'

const COLUMNS = [
  ['normativeMade', '本年制发件数', 'proactive.normative.made'],
  ['normativeRepealed', '本年废止件数', 'proactive.normative.repealed'],
  ['normativeInForce', '现行有效件数', 'proactive.normative.inForce'],
] as const

/** Normative documents, in the text and in table two (2021 form; the trial form counts other things). */
export const n07 = rule({
  id: 'N-07',
  zh: '正文所写行政规范性文件制发、废止、现行有效件数，与表二一致',
  cites: ['格式2021·表二', '条例§20(一)'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '正文“制发行政规范性文件3件”，表二本年制发件数为 2',
  judge(subject) {
    if (subject.reading.report.layout !== '2021') return []
    return COLUMNS.flatMap(([kind, label, path]) =>
      compareClaims(subject, {
        rule: 'N-07',
        severity: 'warning',
        kinds: [kind],
        table: `表二行政规范性文件${label}`,
        expected: () => tableFigure(subject, path),
        figures: [path],
      }),
    )
  },
})
