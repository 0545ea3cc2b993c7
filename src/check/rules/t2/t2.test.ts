import { describe, expect, it } from 'vitest'
import { toyPrevious, toyReading, toyReport } from '../../../../test/fixtures/reading.ts'
import { type AnnualReport, readingOfReport } from '../../../report/index.ts'
import { t2_01 } from './t2-01.ts'
import { t2_02 } from './t2-02.ts'
import { t2_03 } from './t2-03.ts'
import { t2_04 } from './t2-04.ts'
import { t2_05 } from './t2-05.ts'
import { t2_07 } from './t2-07.ts'

const on = (change: (report: AnnualReport) => void, previous: AnnualReport | null = null) => {
  const report = toyReport()
  change(report)
  return { reading: readingOfReport(report), previous }
}
const clean = { reading: toyReading(), previous: toyPrevious() }

describe('check - T2-01, documents in force roll over (条例§20(一))', () => {
  it('passes where 8 + 2 − 1 = 9', () => expect(t2_01.judge(clean)).toEqual([]))
  it('warns where the sum differs', () => {
    const findings = t2_01.judge(on(r => (r.proactive.normative.inForce = 12), toyPrevious()))
    expect(findings).toMatchObject([{ severity: 'warning', expected: 9, found: 12 }])
  })
  it('does not compare with columns of the 2019 form', () => {
    const previous = { ...toyPrevious(), layout: '2019' as const }
    expect(t2_01.judge(on(r => (r.proactive.normative.inForce = 12), previous))).toEqual([])
  })
})

describe('check - T2-02, no fewer in force than made and kept', () => {
  it('passes on 2 made, 1 repealed, 9 in force', () => expect(t2_02.judge(clean)).toEqual([]))
  it('reports 5 made, 1 repealed, 3 in force', () => {
    const findings = t2_02.judge(on(r => (r.proactive.normative = { made: 5, repealed: 1, inForce: 3 })))
    expect(findings).toMatchObject([{ rule: 'T2-02', severity: 'error', expected: '≥ 4', found: 3 }])
  })
  it('reports more repealed than there were, given last year', () => {
    const findings = t2_02.judge(
      on(r => (r.proactive.normative = { made: 1, repealed: 12, inForce: 0 }), toyPrevious()),
    )
    expect(findings).toMatchObject([{ expected: '≤ 9', found: 12 }])
  })
})

describe('check - T2-03, numbers of table two', () => {
  it('passes on counts and an amount with decimals', () => expect(t2_03.judge(clean)).toEqual([]))
  it('reports a count with decimals and a negative amount', () => {
    const findings = t2_03.judge(
      on(r => {
        r.proactive.penalty = 12.5
        r.proactive.fees = -3
      }),
    )
    expect(findings.map(f => f.found)).toEqual([12.5, -3])
  })
  it('says nothing of the 2019 form, whose columns are others and may be negative', () => {
    expect(
      t2_03.judge(
        on(r => {
          r.layout = '2019'
          r.proactive.rules.made = -417
          r.proactive.fees = null
        }),
      ),
    ).toEqual([])
  })
})

describe('check - T2-04, yuan for 万元', () => {
  it('passes on a large amount with decimals', () =>
    expect(t2_04.judge(on(r => (r.proactive.fees = 72701.2578)))).toEqual([]))
  it('asks about a large whole amount, and about one a hundred times last year’s', () => {
    expect(t2_04.judge(on(r => (r.proactive.fees = 251_000)))).toMatchObject([{ severity: 'warning' }])
    expect(t2_04.judge(on(r => (r.proactive.fees = 400.5), toyPrevious()))).toMatchObject([{ found: 400.5 }])
  })
})

describe('check - T2-05, power to make rules (立法法§91, §93)', () => {
  const bodyWithRules = (body: string) =>
    t2_05.judge(
      on(r => {
        r.body = body
        r.proactive.rules.made = 2
      }),
    )
  it('passes where no rules are counted', () => expect(t2_05.judge(clean)).toEqual([]))
  for (const body of ['金杯县测试局', '清河县桃源镇人民政府', '西工区金水湖街道办事处', '临江区人民政府'])
    it(`reports rules of ${body}`, () =>
      expect(bodyWithRules(body)).toMatchObject([{ severity: 'error', expected: 0, found: 2 }]))
  for (const body of [
    '东湖市人民政府',
    '江南省人民政府',
    '云岭自治州人民政府',
    '北原自治区人民政府',
    '海东新区管理委员会',
  ])
    it(`is silent on ${body}, which has the power or may have it`, () =>
      expect(bodyWithRules(body)).toEqual([]))
})

describe('check - T2-07, the processing fee is part of the fees (国办函〔2020〕109号)', () => {
  const fees = (amount: number, others: string) =>
    t2_07.judge(
      on(r => {
        r.proactive.fees = amount
        r.sections.others = others
      }),
    )
  it('passes where table two holds it, or rounds it away', () => {
    expect(fees(0.04, '本年收取信息处理费共计400元。')).toEqual([])
    expect(fees(0, '本年收取信息处理费30元。')).toEqual([])
  })
  it('warns where it does not', () =>
    expect(fees(0, '本年收取信息处理费共计400元。')).toMatchObject([
      { severity: 'warning', expected: '≥ 0.04' },
    ]))
  it('is silent on amounts that were not collected', () => {
    expect(fees(0, '本年减免信息处理费400元。')).toEqual([])
    expect(fees(0, '未收取信息处理费。')).toEqual([])
  })
})
