import { isUnknown } from '../../known.ts'
import { rule } from '../../rule.ts'

const YUAN_OF_FEE = /信息处理费[^。；;]{0,16}?(\d[\d,，]*(?:\.\d+)?)\s*(万)?元/g
/** The table may round to two decimals of 万元. */
const ROUNDING = 0.005

/** The processing fee is an administrative charge: what section six says was collected is part of the fees of table two. */
export const t2_07 = rule({
  id: 'T2-07',
  zh: '第六部分写明收取的信息处理费，应包含在行政事业性收费金额内',
  cites: ['国办函〔2020〕109号', '国办公开办函〔2021〕30号 表二（八）项、六'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '第六部分写收取信息处理费 400 元（0.04 万元），表二收费金额填 0。',
  judge({ reading }) {
    const { sections, proactive, layout } = reading.report
    if (layout === '2019' || sections.others === null) return []
    const collected = feeCollected(sections.others)
    if (collected === null || (proactive.fees ?? 0) + ROUNDING >= collected) return []
    if (isUnknown(reading, 'proactive.fees')) return []
    return [
      {
        rule: 'T2-07',
        severity: 'warning',
        where: '表二“行政事业性收费”',
        message: `第六部分写收取信息处理费 ${collected} 万元，表二收费金额填的是 ${proactive.fees ?? '空白'}，信息处理费应计入其中，请核对。`,
        expected: `≥ ${collected}`,
        found: proactive.fees,
        figures: ['proactive.fees'],
      },
    ]
  },
})

/** 万元 collected, when the text names one amount only and speaks neither of notices, of refunds nor of other years. */
function feeCollected(others: string): number | null {
  const amounts = [...others.matchAll(YUAN_OF_FEE)]
  const only = amounts[0]
  if (amounts.length !== 1 || !only || /应收|减免|免收|免除|退|未缴|上年|去年|标准|每/.test(others))
    return null
  const amount = Number(only[1]!.replace(/[,，]/g, ''))
  return only[2] ? amount : amount / 10_000
}
