import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApplicationId } from './application.ts'
import {
  findLikelyDuplicates,
  type Likened,
  likenessOf,
  profileOf,
  suggestPublication,
} from './duplicates.ts'

const asked = (application: string, applicant: string, description: string): Likened => ({
  application: application as ApplicationId,
  applicant,
  description,
})

const first = asked('a1', '甲', '申请公开金杯县2025年城乡居民基本医疗保险补助资金分配方案')
const reworded = asked('a2', '甲', '请公开金杯县 2025 年城乡居民基本医疗保险的补助资金分配方案。')
const other = asked('a3', '乙', '金杯县2025年城乡居民基本医疗保险补助资金的分配方案及附件')
const unlike = asked('a4', '甲', '新河路道路改造工程的施工许可证')

const likeness = (one: string, two: string) => likenessOf(profileOf(one), profileOf(two))

describe('application - duplicates', () => {
  it('shows the same applicant first, then the likest (条例§36(六))', () => {
    const found = findLikelyDuplicates(first, [unlike, other, reworded, first])
    expect(found.map(each => [each.application, each.sameApplicant])).toEqual([
      ['a2', true],
      ['a3', false],
    ])
    expect(found[0]?.likeness).toBeGreaterThan(0.9)
  })

  it('knows one document by its number, however it is bracketed', () => {
    expect(likeness('金政办〔2025〕12号文件', '金政办[2025]12号 文件全文')).toBe(1)
    expect(likeness('金政办〔2025〕12号文件', '金政办〔2025〕13号文件')).toBeLessThan(1)
    expect(likeness('金政办〔2025〕12号文件', '关于学校招生范围调整的金教〔2025〕12号会议记录')).toBeLessThan(
      0.5,
    )
  })

  it('finds nothing alike in nothing', () => {
    expect(likeness('', '')).toBe(0)
    expect(likeness('申请公开', '请公开')).toBe(0)
  })

  it('is the same both ways, and 1 with itself', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'预算方案道路施工许可征收补偿'),
      minLength: 2,
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (one, two) => {
        expect(likeness(one, two)).toBe(likeness(two, one))
        expect(likeness(one, one)).toBe(1)
      }),
    )
  })
})

describe('application - publication suggested', () => {
  it('is what two different applicants asked for and got (条例§44)', () => {
    expect(suggestPublication([first, unlike, other])).toEqual([
      { applications: ['a1', 'a3'], applicants: 2 },
    ])
  })

  it('is not what one applicant asked for twice (条例§44)', () => {
    expect(suggestPublication([first, reworded, unlike])).toEqual([])
  })

  it('takes the number of applicants that a body sets', () => {
    expect(suggestPublication([first, other], 0.5, 3)).toEqual([])
  })
})
