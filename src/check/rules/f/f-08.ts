import { isUnderTheForm } from '../../form-year.ts'
import { rule } from '../../rule.ts'

const RESULTS: readonly (readonly [string, RegExp])[] = [
  ['工作考核', /考核|考评|绩效|考绩/],
  ['社会评议', /评议|评价|评估|测评|满意度/],
  ['责任追究', /追责|追究|问责/],
]
const GOVERNMENT = /(人民政府|[省市县区旗镇乡]政府)(办公[厅室])?$/
const STREET = /街道(办事处|办)?$/

/**
 * People's governments of every rank report the results of assessment, public appraisal and accountability
 * (条例§50(四)). Departments need not; a street office is an agency of a government, so it is no more than reminded.
 */
export const f_08 = rule({
  id: 'F-08',
  zh: '各级人民政府应写工作考核、社会评议、责任追究结果',
  cites: ['条例§50(四)'],
  severity: 'warning',
  answers: ['passes', 'fails'],
  example: '金杯县人民政府的年报没有写社会评议和责任追究结果。',
  judge({ reading }) {
    const { body, sections } = reading.report
    if (body === null || sections.overview === null || !isUnderTheForm(reading.report)) return []
    const isGovernment = GOVERNMENT.test(body)
    if (!isGovernment && !STREET.test(body)) return []
    const text = sections.overview + (sections.problems ?? '') + (sections.others ?? '')
    const lost = RESULTS.filter(([, pattern]) => !pattern.test(text)).map(([name]) => name)
    if (lost.length === 0) return []
    const duty = isGovernment ? '各级人民政府的年报应当写明，请补写' : '街道年报不作硬性要求，建议写明'
    return [
      {
        rule: 'F-08',
        severity: isGovernment && lost.length > 1 ? 'warning' : 'notice',
        where: '一、总体情况',
        message: `没有写${lost.join('、')}的结果情况，${duty}。`,
        expected: '工作考核、社会评议、责任追究结果',
        found: null,
      },
    ]
  },
})
