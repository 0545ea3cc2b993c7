import { describe, expect, it } from 'vitest'
import { toyPrevious, toyReading, toyReport } from '../../../../test/fixtures/reading.ts'
import { readingOfReport } from '../../../report/index.ts'
import { t4_01 } from './t4-01.ts'
import { t4_02 } from './t4-02.ts'
import { t4_03 } from './t4-03.ts'
import { t4_04 } from './t4-04.ts'
import { t4_06 } from './t4-06.ts'

const groups = [
  [t4_01, 'reconsideration', '行政复议', 4],
  [t4_02, 'directLitigation', '行政诉讼（未经复议直接起诉）', 1],
  [t4_03, 'litigationAfterReconsideration', '行政诉讼（复议后起诉）', 0],
] as const

describe('check - T4-01 to T4-03, results add up to the total (表四)', () => {
  for (const [rule, group, name, sum] of groups) {
    it(`${rule.id} passes where ${group} ties and names its total where it does not`, () => {
      const report = toyReport()
      const subject = { reading: readingOfReport(report), previous: null }
      expect(rule.judge(subject)).toEqual([])
      report.disputes[group].total = 7
      expect(rule.judge(subject)).toMatchObject([
        { rule: rule.id, where: `表四“${name}”总计`, expected: sum, found: 7 },
      ])
    })
  }
  it('does not judge a group of which a cell was not found', () => {
    const report = toyReport()
    report.disputes.reconsideration.total = null
    expect(t4_01.judge({ reading: toyReading({ report }), previous: null })).toEqual([])
  })
})

describe('check - T4-04, whole numbers everywhere', () => {
  it('passes on whole numbers and reports a decimal', () => {
    const report = toyReport()
    const subject = { reading: readingOfReport(report), previous: null }
    expect(t4_04.judge(subject)).toEqual([])
    report.disputes.reconsideration.upheld = 1.5
    expect(t4_04.judge(subject)).toMatchObject([{ rule: 'T4-04', severity: 'error', found: 1.5 }])
  })
})

describe('check - T4-06, pending cases come again', () => {
  it('passes where this year holds at least those pending last year', () => {
    expect(t4_06.judge({ reading: toyReading(), previous: toyPrevious() })).toEqual([])
  })
  it('warns where it holds fewer', () => {
    const previous = toyPrevious()
    previous.disputes.reconsideration.pending = 5
    expect(t4_06.judge({ reading: toyReading(), previous })).toMatchObject([
      { rule: 'T4-06', severity: 'warning', expected: 5, found: 4 },
    ])
  })
  it('does not compare with the report of another year', () => {
    const previous = toyPrevious()
    previous.year = 2021
    previous.disputes.reconsideration.pending = 5
    expect(t4_06.judge({ reading: toyReading(), previous })).toEqual([])
  })
})
