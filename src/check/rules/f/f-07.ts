import { isUnderThe2021Form } from '../../form-year.ts'
import { rule } from '../../rule.ts'

const STATEMENT = /处理费|收费|收取.{0,12}费|费用|缴费/

/** Whether a processing fee was collected is reported in section six, also when none was. The fee dates from 2021. */
export const f_07 = rule({
  id: 'F-07',
  zh: '第六部分报告收取信息处理费的情况（没有收取也要写明）',
  cites: ['国办函〔2020〕109号', '国办公开办函〔2021〕30号 六'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '第六部分只写“无”。',
  judge({ reading }) {
    const { others } = reading.report.sections
    if (others === null || !isUnderThe2021Form(reading.report) || STATEMENT.test(others)) return []
    return [
      {
        rule: 'F-07',
        severity: 'warning',
        where: '六、其他需要报告的事项',
        message: '第六部分没有报告收取信息处理费的情况，请补写；没有收取的写明“未收取信息处理费”。',
        expected: '信息处理费情况',
        found: null,
      },
    ]
  },
})
