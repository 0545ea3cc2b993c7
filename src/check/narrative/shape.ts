import { type Quantity, scanQuantities } from './numbers.ts'

/**
 * A sentence with its numbers and years taken out, so that its form can be matched by short patterns:
 * `#` a number of cases (件条宗份起例), `@` a bare number, `%` a percentage, `$` any other measure;
 * `Y` the reporting year, `L` the year before, `N` the year after, `O` another year;
 * `S` 1 January and `E` 31 December of the reporting year, `D` another day; `|` white space between two numbers.
 */
export interface Shape {
  readonly text: string
  /** One for each of `# @ % $`, in order. */
  readonly quantities: readonly Quantity[]
}

const WIDE = /[０-９Ａ-Ｚａ-ｚ％．＃＠＄｜]/
const WIDE_ALL = /[０-９Ａ-Ｚａ-ｚ％．＃＠＄｜]/g
const YEARS =
  /(\d{4})(年度?)(?:(\d{1,2})月(?:(\d{1,2})日)?)?|(\d{1,2})月(?:份|(\d{1,2})日)?|上一?年度?|去年度?|下一?年度?|[次明来]年度?|本年度?|今年度?|全年度?|当年度?|年内/g
/** White space, quotation marks, signs of our own, and capital letters. */
const UNTIDY = /[\s“”"‘’'「」#@$A-Z\u0080-\u1fff\u2c00-\u2dff\uff21-\uff3a]/
const CASE_UNITS = '件条宗份起例'

/** Half-width signs, no white space, no quotation marks, no names of documents. */
export function tidySentence(text: string): string {
  let plain = WIDE.test(text)
    ? text.replace(WIDE_ALL, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : text
  if (plain.includes('《')) plain = plain.replace(/《[^《》]*》/g, '')
  if (!UNTIDY.test(plain)) return plain
  plain = plain.replace(/\s+/g, (_, at: number) => {
    const around = /\d/.test(plain.charAt(at - 1)) && /\d/.test(plain.slice(at).trimStart().charAt(0))
    return around ? '|' : ''
  })
  return plain.replace(/[“”"‘’'「」#@$]/g, '').toLowerCase()
}

function yearLetter(match: RegExpExecArray, year: number | null): string {
  const [word, printed, , month, day, bareMonth, bareDay] = match
  if (printed !== undefined || bareMonth !== undefined) {
    const offset = printed === undefined ? 0 : year === null ? Number.NaN : Number(printed) - year
    const on = `${month ?? bareMonth ?? ''}-${day ?? bareDay ?? ''}`
    if (on === '-') return offset === 0 ? 'Y' : offset === -1 ? 'L' : offset === 1 ? 'N' : 'O'
    return offset !== 0 ? 'D' : on === '1-1' ? 'S' : on === '12-31' ? 'E' : 'D'
  }
  if (word.startsWith('上') || word.startsWith('去')) return 'L'
  return /^[下次明来]/.test(word) ? 'N' : 'Y'
}

/** The shape of a tidied sentence, for a report of the given year. */
export function shapeOf(sentence: string, year: number | null): Shape {
  const dated = sentence.replace(YEARS, (...parts) =>
    yearLetter(parts as unknown as RegExpExecArray, year).toUpperCase(),
  )
  const quantities = scanQuantities(dated)
  let text = ''
  let at = 0
  for (const quantity of quantities) {
    text += dated.slice(at, quantity.start)
    text +=
      quantity.unit === ''
        ? '@'
        : quantity.unit === '%'
          ? '%'
          : CASE_UNITS.includes(quantity.unit)
            ? '#'
            : '$'
    at = quantity.end
  }
  text += dated.slice(at)
  return { text: text.replace(/[自从]?S[日起]*[至到]E止?/g, 'Y'), quantities }
}
