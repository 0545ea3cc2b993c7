import { precedingReport } from '../../preceding.ts'
import { rule } from '../../rule.ts'

/** Words by which a report answers for the problems of the year before. Read generously. */
const ANSWER =
  /[上去往]一?年|整改|改进情况|改进措施|(问题|不足|短板)[^。]{0,24}(解决|改善|改进|完善|纠正|落实)|已(经)?(解决|改进|完善|建立|完成)|得到(了)?(有效)?(解决|改善|改进)/

/** Problems that last year's report names want an answer in this year's. */
export const x_03 = rule({
  id: 'X-03',
  zh: '上年所列问题，本年应写改进情况',
  cites: ['条例§50(四)', '国办公开办函〔2021〕30号 五'],
  severity: 'warning',
  answers: ['passes', 'needsReview'],
  example: '上年写了“政策解读形式单一”，本年第五部分只有新问题和下一步打算。',
  judge(subject) {
    const before = precedingReport(subject)
    const { problems } = subject.reading.report.sections
    const named = before?.sections.problems ?? ''
    if (!before || problems === null || !/问题|不足|短板|差距|不够|有待/.test(named)) return []
    const year = subject.reading.report.year
    if (ANSWER.test(problems) || (year !== null && problems.includes(`${year - 1}年`))) return []
    return [
      {
        rule: 'X-03',
        severity: 'warning',
        where: '五、存在的主要问题及改进情况',
        message: '上年年报列了问题，本年第五部分未见对这些问题的改进情况，请补写或说明。',
        expected: '上年问题的改进情况',
        found: null,
      },
    ]
  },
})
