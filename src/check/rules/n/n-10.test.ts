import { describe, expect, it } from 'vitest'
import { n10 } from './n-10.ts'
import { told } from './toy-subject.ts'

const judge = (...about: Parameters<typeof told>) => n10.judge(told(...about))

const title = '金杯县测试局2024年政府信息公开工作年度报告'

describe('N-10 - years', () => {
  it('passes when the period is the year of the title', () => {
    const text = '本报告所列数据的统计期限自2024年1月1日起，至2024年12月31日止。'
    expect(judge(text, { title, section: 0 })).toEqual([])
  })

  it('warns when the period is of another year (条例§49)', () => {
    const text = '统计期限为2023 年1 月1 日至2023 年12 月31 日。'
    expect(judge(text, { title, section: 0 })).toMatchObject([
      { rule: 'N-10', severity: 'warning', expected: 2024, found: '2023年1月1日至2023年12月31日' },
    ])
  })

  it('takes other years in the text for what they are', () => {
    for (const text of [
      '2025年工作计划，较2023年增长，〔2019〕60号，2024年工作中存在问题的改进情况。',
      '统计期限自20251月1日至202512月31日。',
      '统计期限自202411日至20241231日。',
    ]) {
      expect(judge(text, { title, section: 0 })).toEqual([])
    }
  })
})
