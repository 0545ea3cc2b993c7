import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChineseNumeral, scanQuantities } from './numbers.ts'

const read = (text: string) =>
  scanQuantities(text).map(({ value, unit, approximate }) => [value, unit, approximate])

/** 1–99,999 as a clerk writes it out. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  if (value >= 10_000) {
    const rest = value % 10_000
    const head = `${inChinese(Math.floor(value / 10_000))}万`
    return rest === 0 ? head : `${head}${rest < 1000 ? '零' : ''}${inChinese(rest)}`
  }
  let words = ''
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10
    if (digit > 0) words += digits.charAt(digit) + name
    else if (words !== '' && !words.endsWith('零') && value % place > 0) words += '零'
  }
  return words
}

describe('narrative - numbers', () => {
  it('reads Arabic numbers with thousands separators, decimals and 万', () => {
    expect(read('受理1,234件，公开4.14万条，收费12.5万元，3，119件')).toEqual([
      [1234, '件', false],
      [41_400, '条', true],
      [12.5, '万元', false],
      [3119, '件', false],
    ])
  })

  it('reads numerals in Chinese characters only where a measure word follows', () => {
    expect(read('一是受理一百二十三件，两起，十二宗，三审三校，一千零五份，零件')).toEqual([
      [123, '件', false],
      [2, '起', false],
      [12, '宗', false],
      [1005, '份', false],
      [0, '件', false],
    ])
  })

  it('marks 余, 多, 约, 近, 左右 as approximate', () => {
    expect(read('四十余条，十多件，约300件，近50件，20件左右，21件')).toEqual([
      [40, '条', true],
      [10, '件', true],
      [300, '件', true],
      [50, '件', true],
      [20, '件', true],
      [21, '件', false],
    ])
  })

  it('keeps people, issues and percentages apart from cases', () => {
    expect(read('37期174篇，20人次，17.46%，第5件')).toEqual([
      [37, '期', false],
      [174, '篇', false],
      [20, '人次', false],
      [17.46, '%', false],
    ])
  })

  it('does not guess at loose counts such as 三五件', () => {
    expect(parseChineseNumeral('三五')).toBeNull()
    expect(parseChineseNumeral('十百')).toBeNull()
    expect(parseChineseNumeral('')).toBeNull()
  })

  it('reads back every number that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), value => {
        expect(parseChineseNumeral(inChinese(value))).toBe(value)
      }),
    )
  })
})
