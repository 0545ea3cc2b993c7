import { describe, expect, it } from 'vitest'
import { toyReading, toyReport } from '../../../../test/fixtures/reading.ts'
import type { AnnualReport, StructureFlaw } from '../../../report/index.ts'
import { f_04 } from './f-04.ts'

const judge = (flaw: StructureFlaw, change: Partial<AnnualReport> = {}) =>
  f_04.judge({
    reading: toyReading({ report: { ...toyReport(), ...change }, flaws: [flaw] }),
    previous: null,
  })
const merged = { kind: 'otherHandlingMerged', table: 'applications', at: '第24行' } as const
const shifted = (certain: boolean) =>
  ({ kind: 'rowShifted', table: 'applications', row: 'otherHandling', certain, at: '第69行' }) as const

describe('check - F-04, the tables as the form draws them (国办公开办函〔2021〕30号 附件)', () => {
  it('reports a lost table and lost rows', () => {
    expect(judge({ kind: 'tableMissing', table: 'disputes', at: '' })).toMatchObject([
      { severity: 'error', where: '表四' },
    ])
    const rows = ['（七）总计', '四、结转下年度继续办理']
    expect(judge({ kind: 'rowsMissing', table: 'applications', rows, at: '' })).toMatchObject([
      { severity: 'error' },
    ])
  })
  it('reports a merged （六） from 2021 on, and not in the form of 2019', () => {
    expect(judge(merged)).toMatchObject([{ severity: 'error', expected: 3, found: 1 }])
    expect(judge(merged, { layout: '2019', year: 2020 })).toEqual([])
  })
  it('is sure of a shifted row where the mark-up shows it, and asks where copying may have done it', () => {
    expect(judge(shifted(true))).toMatchObject([{ severity: 'error' }])
    expect(judge(shifted(false))).toMatchObject([{ severity: 'warning' }])
  })
  it('reports a row that lost a figure, once a table and in words, and warns of one that lost none', () => {
    const row = {
      kind: 'rowWidth',
      table: 'applications',
      row: 'granted',
      found: 6,
      expected: 7,
      at: '第9行',
    } as const
    const complete = toyReading({ flaws: [row] })
    expect(f_04.judge({ reading: complete, previous: null })).toMatchObject([{ severity: 'warning' }])
    const report = toyReport()
    report.applications.granted.other = null
    const flaws = [{ ...row, row: 'partial', found: 8 }, row]
    const findings = f_04.judge({ reading: toyReading({ report, flaws }), previous: null })
    expect(findings).toMatchObject([{ severity: 'error', expected: 7, found: 6 }])
    expect(findings[0]!.message).toBe(
      '表三“（一）予以公开”一行有 6 个数，应有 7 个；这样的行共 2 行，请按表样核对。',
    )
  })
  it('reports the form of 2019 in a report for 2021 or later, once', () => {
    const block = { kind: 'outdatedBlock', table: 'proactive', block: '政府集中采购', at: '' } as const
    expect(judge(block, { layout: '2019', year: 2022 })).toMatchObject([
      { severity: 'error', found: '2019 年表样' },
    ])
    expect(judge(block, { layout: '2019', year: 2020 })).toEqual([])
  })
  it('names an incomplete table once', () => {
    const incomplete = [{ table: 'applications', found: 12, expected: 25 }] as const
    const flaws = [{ kind: 'rowsMissing', table: 'applications', rows: ['（七）总计'], at: '' }] as const
    const findings = (reading: Parameters<typeof toyReading>[0]) =>
      f_04.judge({ reading: toyReading(reading), previous: null })
    expect(findings({ incomplete })).toMatchObject([{ severity: 'error', expected: 25, found: 12 }])
    expect(findings({ incomplete, flaws })).toHaveLength(1)
  })
})
