import type { Finding } from '../../finding.ts'
import { likeness } from '../../likeness.ts'
import { precedingReport } from '../../preceding.ts'
import { rule } from '../../rule.ts'

const ALIKE = 0.8
/** Shorter texts are alike by nature. */
const SHORTEST = 120

/** 内容雷同 is one of the faults for which the form provides accountability. */
export const x_02 = rule({
  id: 'X-02',
  zh: '第一、五部分与上年年报内容雷同',
  cites: ['国办公开办函〔2021〕30号 四'],
  severity: 'notice',
  answers: ['passes', 'needsReview'],
  example: '第五部分与上年年报相似度 92%。',
  judge(subject) {
    const before = precedingReport(subject)
    if (!before) return []
    const { sections } = subject.reading.report
    return [
      ...alike('一、总体情况', sections.overview, before.sections.overview),
      ...alike('五、存在的主要问题及改进情况', sections.problems, before.sections.problems),
    ]
  },
})

function alike(where: string, now: string | null, then: string | null): readonly Finding[] {
  if (now === null || then === null || now.length < SHORTEST || then.length < SHORTEST) return []
  const share = likeness(now, then)
  if (share <= ALIKE) return []
  const percent = Math.round(share * 100)
  return [
    {
      rule: 'X-02',
      severity: 'notice',
      where,
      message: `这一部分与上年年报的文字相似度为 ${percent}%，请复核是否按本年实际情况撰写。`,
      expected: `≤ ${ALIKE * 100}%`,
      found: `${percent}%`,
    },
  ]
}
