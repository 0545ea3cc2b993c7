/**
 * Numbers as official prose writes them: 17, 1,234, １２, 4.14万, 一百二十三, 两, 四十余, 17.46%.
 * One linear scan; a number never reaches over a clause.
 */

/** A number with the measure word it is written with. */
export interface Quantity {
  readonly value: number
  /** 件 条 宗 … % 万元; empty where no known measure word follows. */
  readonly unit: string
  /** 余, 多, 约, 近 …: not to be compared. */
  readonly approximate: boolean
  /** Digits printed after the decimal point. */
  readonly decimals: number
  readonly start: number
  readonly end: number
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The value of a numeral in Chinese characters; null when the characters do not make one (三五, 十百). */
export function parseChineseNumeral(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastPlace = Number.POSITIVE_INFINITY
  for (const char of text) {
    const value = DIGITS[char]
    const place = PLACES[char]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
    } else if (place !== undefined) {
      if (place >= lastPlace || digit === 0) return null
      section += (digit ?? 1) * place
      lastPlace = place
      digit = null
    } else if (char === '万') {
      if (total > 0 || section + (digit ?? 0) === 0) return null
      total = (section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
      lastPlace = Number.POSITIVE_INFINITY
    } else return null
  }
  return text === '' ? null : total + section + (digit ?? 0)
}

const NUMBER = /(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.\d+)?|[零〇一二两三四五六七八九十百千万]+/g
const MEASURE =
  /(万(?!元)|亿(?!元))?(余|多|几)?(人次|件次|条次|篇次|万元|亿元|件|条|宗|份|起|例|篇|期|次|元|个|项|名|人|家|%)?/y
const APPROXIMATE_BEFORE = '约近超逾数'
const APPROXIMATE_AFTER = ['左右', '以上', '以内', '上下']

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The value of figures, thousands set apart or not. */
const numberOf = (figures: string): number => Number(figures.replaceAll(',', '').replaceAll('，', ''))

/** Every number of a text, in order. Full-width digits and signs must have been made half-width before. */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index
    const numeral = match[0]
    if (text[start - 1] === '第') continue
    MEASURE.lastIndex = start + numeral.length
    const [tail, myriad, more, unit] = MEASURE.exec(text) as RegExpExecArray
    const chinese = !isDigit(numeral.charCodeAt(0))
    if (chinese && unit === undefined) continue
    const plain = chinese ? parseChineseNumeral(numeral) : numberOf(numeral)
    if (plain === null) continue
    const end = start + numeral.length + (tail as string).length
    found.push({
      value: myriad === undefined ? plain : Math.round(plain * (myriad === '万' ? 1e4 : 1e8) * 1e4) / 1e4,
      unit: unit ?? '',
      approximate:
        more !== undefined ||
        myriad !== undefined ||
        (start > 0 && APPROXIMATE_BEFORE.includes(text.charAt(start - 1))) ||
        APPROXIMATE_AFTER.some(word => text.startsWith(word, end)),
      decimals: numeral.includes('.') ? numeral.length - numeral.indexOf('.') - 1 : 0,
      start,
      end,
    })
  }
  return found
}
