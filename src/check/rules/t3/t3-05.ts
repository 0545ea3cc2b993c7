import { rule } from '../../rule.ts'

const FEE = /处理费|收费|费用|缴费|收取/

/** Applications closed for an unpaid processing fee: section six must then speak of the fee. */
export const t3_05 = rule({
  id: 'T3-05',
  zh: '有逾期未缴费不再处理的申请，第六部分应说明信息处理费情况',
  cites: ['条例§42', '国办函〔2020〕109号', '国办公开办函〔2021〕30号 六'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '逾期未缴费不再处理 2 件，第六部分没有提到信息处理费。',
  judge({ reading }) {
    const lapsed = reading.report.applications.feeLapsed.total ?? 0
    const { others } = reading.report.sections
    if (lapsed <= 0 || others === null || FEE.test(others)) return []
    return [
      {
        rule: 'T3-05',
        severity: 'warning',
        where: '六、其他需要报告的事项',
        message: `表三有 ${lapsed} 件因逾期未缴费不再处理，第六部分却没有提到信息处理费，请补写发出收费通知和收费的情况。`,
        expected: '信息处理费情况',
        found: null,
        figures: ['applications.feeLapsed.total'],
      },
    ]
  },
})
