import { isUnderTheForm } from '../../form-year.ts'
import { rule } from '../../rule.ts'

/** Fewer characters than this cannot name a problem and what was done about it. */
const SHORTEST = 40

/** Section five says what is wrong and what is done about it; 无 is no answer. */
export const f_06 = rule({
  id: 'F-06',
  zh: '第五部分写明主要问题和改进情况，不为空、不为“无”',
  cites: ['条例§50(四)', '国办公开办函〔2021〕30号 五'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '第五部分只写“无”。',
  judge({ reading }) {
    const { problems } = reading.report.sections
    if (problems === null || !isUnderTheForm(reading.report)) return []
    const length = problems.replace(/\s/g, '').length
    if (length >= SHORTEST) return []
    return [
      {
        rule: 'F-06',
        severity: 'warning',
        where: '五、存在的主要问题及改进情况',
        message:
          length <= 2
            ? '第五部分没有内容，请写明本年的主要问题和改进情况。'
            : `第五部分只有 ${length} 字，请写明本年的主要问题和改进情况。`,
        expected: `≥ ${SHORTEST} 字`,
        found: `${length} 字`,
      },
    ]
  },
})
