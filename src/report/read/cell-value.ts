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

const DIGITS = /^\d{1,3}$/
const STROKES = /^(?:[-‐‑‒–—―－─﹣ー_]{1,4}|[/／\\]{1,2}|无|n\/a)$/i
const NUMBER =
  /^([+＋-]|－|−)?(\d{1,3}(?:[,，](?:\d{3}))+|\d+)(?:\.(\d+))?(件|条|宗|份|起|个|次|例|项|人次|万元|元)?(?:[(（]([^()（）]{1,40})[)）])?$/
/** A hard space that a database turned into a question mark. */
const LOST_SPACE = /^[?？]{1,4}(?=\d|$)/
const FOOTNOTE_MARK = /[*＊①②③④⑤⑥⑦⑧⑨]+$/

/**
 * Reads one cell. Thousands separators, full-width digits, a unit behind the number and a note in brackets are
 * understood; what is not certainly a number stays text. `减4` and `-4` of the 2019 form are signed numbers.
 */
export function readCell(text: string): CellValue {
  if (DIGITS.test(text)) return SMALL[Number(text)] as CellValue
  const plain = halfWidth(text).replace(LOST_SPACE, '')
  if (plain === '') return BLANK
  if (STROKES.test(plain)) return NOT_APPLICABLE
  const signed = /^[增减加]\d/.test(plain) ? (plain[0] === '减' ? '-' : '') + plain.slice(1) : plain
  const parts = NUMBER.exec(signed.replace(FOOTNOTE_MARK, ''))
  if (!parts) return TEXT
  const [, sign, whole = '', fraction, unit = null, note = null] = parts
  const digits = whole.replaceAll(/[,，]/g, '') + (fraction === undefined ? '' : `.${fraction}`)
  if (digits.length > 16) return TEXT
  const size = Number(digits)
  return {
    kind: 'value',
    value: sign && sign !== '+' && sign !== '＋' && size !== 0 ? -size : size,
    unit,
    note,
  }
}

/** Full-width digits, point and comma become half-width; white space of every kind goes. */
function halfWidth(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xff10 && code <= 0xff19) out += String.fromCharCode(code - 0xfee0)
    else if (code === 0xff0e || (code === 0x00b7 && i > 0)) out += '.'
    else if (
      code <= 0x20 ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200f) ||
      code === 0xfeff
    )
      continue
    else out += text[i]
  }
  return out
}

/** An amount in 万元 whatever unit the cell names; exact to the fen. */
export function inTenThousandYuan(cell: CellValue, headerUnit: '元' | '万元'): number | null {
  if (cell.kind !== 'value') return null
  const unit = cell.unit === '元' || cell.unit === '万元' ? cell.unit : headerUnit
  return unit === '元' ? Number((cell.value / 10_000).toFixed(6)) : cell.value
}
