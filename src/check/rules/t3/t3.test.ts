import { describe, expect, it } from 'vitest'
import { toyReading, toyReport } from '../../../../test/fixtures/reading.ts'
import { readingOfReport } from '../../../report/index.ts'
import { t3_01 } from './t3-01.ts'
import { t3_02 } from './t3-02.ts'
import { t3_03 } from './t3-03.ts'
import { t3_04 } from './t3-04.ts'
import { t3_05 } from './t3-05.ts'
import { t3_06 } from './t3-06.ts'

const on = (change: (report: ReturnType<typeof toyReport>) => void) => {
  const report = toyReport()
  change(report)
  return { reading: readingOfReport(report), previous: null }
}
const clean = { reading: toyReading(), previous: null }

describe('check - T3-01, what came equals what went (表三表头注)', () => {
  it('passes on a report that ties', () => expect(t3_01.judge(clean)).toEqual([]))
  it('names the column, both sums and the four cells', () => {
    const [finding, ...others] = t3_01.judge(on(r => (r.applications.carriedIn.natural! += 2)))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'T3-01', where: '表三“自然人”列', expected: 36, found: 34 })
    expect(finding!.figures).toHaveLength(4)
  })
  it('does not judge a column with a cell that was not found, since unknown is not 0', () => {
    const report = toyReport()
    for (const column of Object.keys(report.applications.carriedOut))
      Object.assign(report.applications.carriedOut, { [column]: null })
    expect(t3_01.judge({ reading: toyReading({ report }), previous: null })).toEqual([])
  })
  it('does not judge a column with a cell that holds no number', () => {
    const report = toyReport()
    report.applications.received.natural = null
    const unread = [{ where: 'applications.received.natural', text: '约三十' }]
    expect(t3_01.judge({ reading: toyReading({ report, unread }), previous: null })).toEqual([])
  })
})

describe('check - T3-02, the outcomes add up to their total (表三（七）)', () => {
  it('passes on a report that ties', () => expect(t3_02.judge(clean)).toEqual([]))
  it('names the total that is wrong', () => {
    const findings = t3_02.judge(on(r => (r.applications.handled.total = 51)))
    expect(findings).toMatchObject([
      { rule: 'T3-02', where: '表三“（七）总计”总计', expected: 49, found: 51 },
    ])
  })
  it('counts the first two rows of a merged （六） as 0 without a word', () => {
    const report = toyReport()
    const { correctionLapsed, feeLapsed, otherHandling } = report.applications
    for (const column of ['natural', 'total'] as const) otherHandling[column]! += correctionLapsed[column]!
    for (const row of [correctionLapsed, feeLapsed])
      for (const column of Object.keys(row)) Object.assign(row, { [column]: null })
    const flaws = [{ kind: 'otherHandlingMerged', table: 'applications', at: '' }] as const
    const subject = { reading: toyReading({ report, flaws }), previous: null }
    expect([...t3_02.judge(subject), ...t3_04.judge(subject)]).toEqual([])
    report.applications.handled.total! += 1
    expect(t3_02.judge(subject)).toHaveLength(1)
  })
})

describe('check - T3-03, the applicants add up to the row total', () => {
  it('passes on a report that ties', () => expect(t3_03.judge(clean)).toEqual([]))
  it('says that a total is blank where its parts are not', () => {
    const findings = t3_03.judge(on(r => (r.applications.granted.total = null)))
    expect(findings).toMatchObject([{ where: '表三“（一）予以公开”总计', expected: 21, found: null }])
    expect(findings[0]!.message).toContain('空白')
  })
})

describe('check - T3-04, whole numbers everywhere', () => {
  it('passes on whole numbers', () => expect(t3_04.judge(clean)).toEqual([]))
  it('reports a negative and a decimal as errors', () => {
    const findings = t3_04.judge(
      on(r => {
        r.applications.partial.other = -1
        r.applications.granted.other = 0.5
      }),
    )
    expect(findings.map(({ severity, found }) => [severity, found])).toEqual([
      ['error', 0.5],
      ['error', -1],
    ])
  })
  it('reports a cell that holds no number as an error, once', () => {
    const report = toyReport()
    report.applications.partial.other = null
    const unread = [{ where: 'applications.partial.other', text: '见附件' }]
    const findings = t3_04.judge({ reading: toyReading({ report, unread }), previous: null })
    expect(findings).toMatchObject([{ severity: 'error', found: '见附件' }])
  })
  it('leaves a row of the wrong width, unread as a whole, to F-04', () => {
    const report = toyReport()
    report.applications.partial.other = null
    const unread = [{ where: 'applications.partial.other', text: '3 12 3 15' }]
    const { evidence } = toyReading({ report })
    expect(t3_04.judge({ reading: toyReading({ report, unread, evidence }), previous: null })).toEqual([])
  })
  it('warns of blank cells once for the table', () => {
    const findings = t3_04.judge(
      on(r => {
        r.applications.partial.other = null
        r.applications.duplicate.legal = null
      }),
    )
    expect(findings).toMatchObject([{ severity: 'warning', where: '表三' }])
    expect(findings[0]!.figures).toEqual(['applications.partial.other', 'applications.duplicate.legal'])
  })
  it('leaves a row that was not found to F-04', () => {
    const report = toyReport()
    report.applications.partial.other = null
    expect(t3_04.judge({ reading: toyReading({ report }), previous: null })).toEqual([])
  })
})

describe('check - T3-05, a lapsed fee wants a word in section six (条例§42)', () => {
  const lapsed = (others: string) =>
    on(r => {
      r.applications.feeLapsed.total = 1
      r.sections.others = others
    })
  it('passes where section six speaks of the fee', () =>
    expect(t3_05.judge(lapsed('发出收费通知1件，未收取信息处理费。'))).toEqual([]))
  it('warns where it does not', () =>
    expect(t3_05.judge(lapsed('无'))).toMatchObject([{ rule: 'T3-05', severity: 'warning' }]))
})

describe('check - T3-06, unusual shares', () => {
  it('passes on usual shares', () => expect(t3_06.judge(clean)).toEqual([]))
  it('asks a person to look at enquiries (条例§36(七)) and at a large share of 其他', () => {
    const findings = t3_06.judge(
      on(r => {
        r.applications.administrativeQuery.total = 2
        r.applications.otherHandling.total = 21
      }),
    )
    expect(findings.map(f => [f.severity, f.found])).toEqual([
      ['notice', 2],
      ['warning', 21],
    ])
  })
})
