/** What stands in a cell that should hold a figure. */
export type CellValue =
  | {
      readonly kind: 'value'
      readonly value: number
      readonly unit: string | null
      readonly note: string | null
    }
  | { readonly kind: 'blank' }
  /** A dash, a slash, 无: printed, but no number. */
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'text' }

const BLANK: CellValue = { kind: 'blank' }
const NOT_APPLICABLE: CellValue = { kind: 'notApplicable' }
const TEXT: CellValue = { kind: 'text' }
const SMALL: readonly CellValue[] = Array.from({ length: 1000 }, (_, value) => ({
  kind: 'value',
  value,
  unit: null,
  note: null,
}))

const STROKES =
  /^(?:[-‐‑‒–—―－─﹣ー_~～]{1,4}|[/／\\]{1,2}|[×✕]|无|暂无|没有|n\/a)(?:[(（][^()（）]{1,40}[)）])?$/i
const NUMBER =
  /^([+＋-]|－|−)?(\d{1,3}(?:([,，'’､])\d{3}(?:\3\d{3})*)|\d+)(?:\.(\d+))?(件次|人次|万件|万元|亿元|件|条|宗|份|起|个|次|例|项|篇|部|人|户|万|元)?(?:[(（]([^()（）]{1,40})[)）])?$/
/** A hard space that a database turned into a question mark. */
const LOST_SPACE = /^[?？]{1,4}(?=\d|$)/
/** A mark that points to a note below the table, before or behind the number; and a Chinese full stop behind it. */
const MARK_BEFORE = /^(?:[*＊①-⑳]+|[[【〔](?:注\d?|\d)[\]】〕])(?=\d)/
const MARK_BEHIND = /(?:(?<![*＊①-⑳†‡¹²³⁴-⁹])[*＊①-⑳†‡¹²³⁴-⁹]+|[[【〔](?:注\d?|\d)[\]】〕]|注\d?|。)$/
const GAP = /\d\s+\d/
/** White space between digits that is none of ours to close: not thousands, not letter-spacing, not a broken line. */
const GAPS_IN_NUMBER =
  /^[^\d]*(?:[1-9]\d{0,2}(?:[^\S\n]\d{3})+(?!\d)|(?:[1-9]|0(?=\s+\.))(?:\s+[\d.])+(?![\d.])|[1-9]\d*(?:[,，]\d+)*\n\d+(?!\d))/

/**
 * Reads one cell. Thousands separators, full-width digits, a unit behind the number and a note in brackets are
 * understood; what is not certainly a number stays text. `减4` and `-4` of the 2019 form are signed numbers.
 */
export function readCell(text: string): CellValue {
  const small = smallNumber(text)
  if (small >= 0) return SMALL[small] as CellValue
  if (isPlainlyWords(text)) return TEXT
  if (GAP.test(text) && !GAPS_IN_NUMBER.test(text)) return TEXT
  const plain = halfWidth(text).replace(LOST_SPACE, '')
  if (plain === '') return BLANK
  if (plain === '零' || plain === '〇') return SMALL[0] as CellValue
  if (STROKES.test(plain)) return NOT_APPLICABLE
  const signed = /^[增减加]\d/.test(plain) ? (plain[0] === '减' ? '-' : '') + plain.slice(1) : plain
  const parts = NUMBER.exec(signed) ?? NUMBER.exec(signed.replace(MARK_BEFORE, '').replace(MARK_BEHIND, ''))
  if (!parts) return TEXT
  const [, sign, whole = '', , fraction, unit = null, note = null] = parts
  const digits = whole.replaceAll(/\D/g, '') + (fraction === undefined ? '' : `.${fraction}`)
  if (digits.length > 16) return TEXT
  const size = Number(digits)
  return {
    kind: 'value',
    value: sign && sign !== '+' && sign !== '＋' && size !== 0 ? -size : size,
    unit: note === '元' || note === '万元' ? note : unit,
    note,
  }
}

/** The number that one to three digits make; -1 for anything else. */
function smallNumber(text: string): number {
  if (text.length === 0 || text.length > 3) return -1
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Characters that a cell may begin with which is no word though it has no digit: 无, 暂无, 没有, 零. */
const WORD_LIKE = '无暂没零'

/**
 * A label, told by its first characters: a Chinese character or bracket and no digit at all (（一）予以公开), or a
 * number that a point and a Chinese character follow (1.属于国家秘密). Half of a table's cells are.
 */
function isPlainlyWords(text: string): boolean {
  const first = text.charCodeAt(0)
  if (isHan(first) || first === 0xff08 || first === 0x28)
    return !WORD_LIKE.includes(text[0]!) && !hasDigit(text)
  const second = text.charCodeAt(1)
  return first >= 0x30 && first <= 0x39 && (second === 0x2e || second === 0x3001) && isHan(text.charCodeAt(2))
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return true
  }
  return false
}

/** Full-width digits, point and comma become half-width; white space and what nobody sees goes. */
function halfWidth(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xff10 && code <= 0xff19) out += String.fromCharCode(code - 0xfee0)
    else if (code === 0xff0e || (code === 0x00b7 && i > 0)) out += '.'
    else if (!isUnseen(code)) out += text[i]
  }
  return out
}

/** White space of every kind, soft hyphens, joiners, direction marks, variation selectors. */
const isUnseen = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x180e ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x206f) ||
  code === 0x3000 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff

const SCALE: Readonly<Record<string, number>> = { 万: 10_000, 万件: 10_000 }

/** A count whatever unit its cell names: 1.2万件 is 12000. */
export const countOf = (cell: CellValue): number =>
  cell.kind !== 'value'
    ? 0
    : cell.unit !== null && cell.unit in SCALE
      ? Number((cell.value * SCALE[cell.unit]!).toFixed(6))
      : cell.value

/** An amount in 万元 whatever unit the cell names; exact to the fen. */
export function inTenThousandYuan(cell: CellValue, headerUnit: '元' | '万元'): number | null {
  if (cell.kind !== 'value') return null
  const factor = TEN_THOUSAND_YUAN[cell.unit ?? headerUnit] ?? TEN_THOUSAND_YUAN[headerUnit]!
  return factor === 1 ? cell.value : Number((cell.value * factor).toFixed(6))
}

const TEN_THOUSAND_YUAN: Readonly<Record<string, number>> = { 元: 1e-4, 万: 1, 万元: 1, 亿元: 1e4 }
