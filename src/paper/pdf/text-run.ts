/** A run of characters on a page, with its box in points from the left and top edge of the page as it is read. */
export interface TextRun {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Height of the font. */
  readonly size: number
  readonly direction: Direction
}

/** Quarter turns clockwise; `down` is Chinese vertical writing; `slanted` is anything between, a watermark mostly. */
export type Direction = 0 | 1 | 2 | 3 | 'down' | 'slanted'

/** Characters set solid, without a space between them: a gap inside a run of these is justification. */
const SOLID = '[\\p{Script=Han}\\u2E80-\\u2FDF\\u3001-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF5E“”‘’…]'
const ENDS_SOLID = new RegExp(`${SOLID}$`, 'u')
const STARTS_SOLID = new RegExp(`^${SOLID}`, 'u')

export const setsSolid = (before: string, after: string): boolean =>
  endsSolid(before) && STARTS_SOLID.test(after)
export const endsSolid = (text: string): boolean => ENDS_SOLID.test(text)

const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
const WHITE = /[\t\n\r\u00A0\u2000-\u200A\u202F\u205F]/g
/** A character that a font drew without saying what it means: kept visible as unreadable, so that no figure seems blank. */
const PRIVATE = /[\uE000-\uF8FF]/g
/** A mark of a list from a symbol font says nothing. */
const BULLET = /^\s*[\uF000-\uF0FF](?=\s*[^\s\uE000-\uF8FF])/

/** Takes out what a reader does not see; marks what has no Unicode meaning with U+FFFD. */
export const cleanText = (text: string): string =>
  text.replace(INVISIBLE, '').replace(WHITE, ' ').replace(BULLET, '').replace(PRIVATE, '\uFFFD')

const VALUE = /^[-+−]?[\d０-９](?:[\d０-９.,，．]*[\d０-９])?$|^[-/—–－]+$/

/** A figure or what stands for none. */
export const isValue = (text: string): boolean => VALUE.test(text)

/**
 * Splits a run that may span several cells (white space between Chinese characters, beside figures, or wide) into one
 * run each. The file does not tell the places inside a run; they are judged by the widths of its characters.
 */
export function splitRun(run: TextRun): TextRun[] {
  const text = cleanText(run.text)
  if (!/[ \u3000]/.test(text)) return text === '' ? [] : [{ ...run, text }]
  const parts = text.matchAll(/[^ \u3000]+/g).toArray()
  const first = parts[0]
  if (first === undefined) return []
  const along = rulerOf(text, run)
  const runs: TextRun[] = []
  let start = first.index
  let end = start + first[0].length
  const close = () =>
    runs.push({ ...run, text: text.slice(start, end), left: along(start), right: along(end) })
  parts.slice(1).forEach((part, n) => {
    const before = parts[n]?.[0] ?? ''
    const after = parts[n + 2]?.[0]
    const figures = isValue(part[0]) && (isValue(before) || after === undefined || isValue(after))
    if (figures || setsSolid(before, part[0]) || text.slice(end, part.index) !== ' ') {
      close()
      start = part.index
    }
    end = part.index + part[0].length
  })
  close()
  return runs
}

/** Index in the text → place on the page: Chinese characters are as wide as the font, others half, spaces the rest. */
function rulerOf(text: string, run: TextRun): (index: number) => number {
  const length = run.right - run.left
  const spaces = text.split(' ').length - 1
  const rest = (length - widthOf(text, 0) * run.size) / Math.max(1, spaces) / run.size
  const space = Math.min(1, Math.max(0.1, rest))
  const scale = length / widthOf(text, space)
  return index => run.left + widthOf(text.slice(0, index), space) * scale
}

/** In units of the font's size. */
function widthOf(text: string, space: number): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) width += space
    else width += code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026) ? 1 : 0.5
  }
  return width
}
