import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnualReport } from './annual-report.ts'
import { diffReports } from './diff.ts'
import { diffSentences } from './diff-sentences.ts'
import { blankReport, FIGURE_PATHS } from './figure-paths.ts'

const report = (
  year: number | null,
  change: (report: AnnualReport) => void = () => undefined,
): AnnualReport => {
  const made = { ...blankReport(0), body: '金杯县测试局', year }
  change(made)
  return made
}
const figure = (a: AnnualReport, b: AnnualReport, path: string) =>
  diffReports(a, b).figures.find(one => one.path === path)

describe('report - diff', () => {
  it('sets all figures side by side, with difference and growth', () => {
    const a = report(2023, made => {
      made.applications.received.total = 40
    })
    const b = report(2024, made => {
      made.applications.received.total = 50
    })
    expect(diffReports(a, b).figures).toHaveLength(FIGURE_PATHS.length)
    expect(figure(a, b, 'applications.received.total')).toEqual({
      path: 'applications.received.total',
      label: '一、本年新收政府信息公开申请数量 · 总计',
      a: 40,
      b: 50,
      difference: 10,
      percent: 25,
    })
  })

  it('gives no growth over zero, and no difference to an empty figure', () => {
    const a = report(2023, made => {
      made.proactive.penalty = null
    })
    const b = report(2024, made => {
      made.proactive.penalty = 5
      made.proactive.licensing = 5
    })
    expect(figure(a, b, 'proactive.licensing')).toMatchObject({ difference: 5, percent: null })
    expect(figure(a, b, 'proactive.penalty')).toMatchObject({
      a: null,
      b: 5,
      difference: null,
      percent: null,
    })
  })

  it('takes the difference of fees exactly', () => {
    const fees = (year: number, wan: number) =>
      report(year, made => {
        made.proactive.fees = wan
      })
    expect(figure(fees(2023, 0.1), fees(2024, 0.3), 'proactive.fees')).toMatchObject({ difference: 0.2 })
  })

  it('shows where the carry-over breaks, only from one year to the next (X-01)', () => {
    const a = report(2023, made => {
      made.applications.carriedOut.natural = 3
    })
    expect(diffReports(a, report(2024)).carryOver).toEqual([
      { column: 'natural', carriedOut: 3, carriedIn: 0 },
    ])
    expect(diffReports(a, report(2025)).carryOver).toEqual([])
    expect(diffReports(a, report(null)).carryOver).toEqual([])
  })

  it('compares the text sentence by sentence', () => {
    expect(diffSentences('第一句。第二句。第三句。', '第一句。改了的。第三句。又加一句。')).toEqual([
      { a: '第二句。', b: '改了的。' },
      { a: '', b: '又加一句。' },
    ])
  })

  it('takes sentences for equal that differ in white space only', () => {
    expect(diffSentences('公开会议 7期。甲。', '公开会议7 期。乙。')).toEqual([{ a: '甲。', b: '乙。' }])
  })

  it('finds nothing in equal texts and loses no sentence of unequal ones', () => {
    const text = fc.array(fc.constantFrom('甲。', '乙。', '丙。', '丁。')).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(diffSentences(a, a)).toEqual([])
        const changes = diffSentences(a, b)
        const grown = changes.reduce((sum, change) => sum + change.b.length - change.a.length, 0)
        expect(grown).toBe(b.length - a.length)
      }),
    )
  })
})
