import type { Cell, Place } from '../../paper/index.ts'
import { type CellValue, readCell } from './cell-value.ts'
import { pagePieces } from './page/page-pieces.ts'
import type { Piece, Strip } from './strips.ts'

/** A cell that may hold a figure. */
export interface Token {
  readonly cell: CellValue
  readonly text: string
  readonly place: Place
  readonly span: number
  readonly left?: number | undefined
  readonly right?: number | undefined
  /** The cell's position in its row, where rows have cells. */
  readonly column?: number | undefined
  /** True for an empty line: it separates cells, or is an empty cell. */
  readonly gap?: boolean
}

/** A label that fills its column leaves no space before its figure. */
const GLUED = /((?:^|\s)(?:规章|(?:行政)?规范性文件|行政许可|行政处罚|行政强制|行政事业性收费))(?=\d)/g

/** One or two digits alone: they may number a label. */
export function mayNumberLabel(text: string): boolean {
  if (text.length === 0 || text.length > 2) return false
  return isDigit(text.charCodeAt(0)) && (text.length === 1 || isDigit(text.charCodeAt(1)))
}
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const WHITE_SPACE = /[\s\u3000\u00a0]/

/** The token of a piece; built in one shape, because a report has hundreds. */
export const makeToken = (
  { place, span, left, right }: Piece,
  text: string,
  cell: CellValue,
  column: number | undefined,
  gap = false,
): Token => ({ cell, text, place, span, left, right, column, gap })

/** The token of a table's cell; `at` is its position in the row. */
export const cellToken = ({ place, colSpan }: Cell, text: string, at: number): Token => ({
  cell: readCell(text),
  text,
  place,
  span: colSpan,
  left: undefined,
  right: undefined,
  column: place.cell ?? at,
  gap: false,
})

/** A line without cells is cut at white space. */
export function lineTokens(strip: Strip): Token[] {
  const [first] = strip.pieces
  if (strip.text === '' && first !== undefined)
    return [makeToken(first, first.text, { kind: 'blank' }, undefined, true)]
  const tokens: Token[] = []
  for (const piece of strip.carrier === 'words' ? pagePieces(strip.pieces) : strip.pieces) {
    const words = wordsOf(piece.text, strip.carrier)
    for (let i = 0; i < words.length; i++) {
      const text = words[i] as string
      if ((text === '' || text === '?') && words.length > 1) continue
      const numbersLabel =
        i === 0 && words.length === 2 && mayNumberLabel(text) && readCell(words[1]!).kind === 'text'
      tokens.push(makeToken(piece, text, numbersLabel ? { kind: 'text' } : readCell(text), undefined))
    }
  }
  return tokens
}

function wordsOf(text: string, carrier: Strip['carrier']): readonly string[] {
  if (carrier === 'words' || (text.length < SHORTEST_GLUED && !WHITE_SPACE.test(text))) return [text]
  return unglued(text.replace(GLUED, '$1 ').split(/[\s\u3000\u00a0]+/))
}

/** 规章1 */
const SHORTEST_GLUED = 3

/** So many figures in a row that the words around them are a row's label and the next one's. */
const ROW_OF_FIGURES = 6
const ENDS_WITH_FIGURE = /^(.*[^\d.,，年第至-])(\d[\d,]*)$/s
const STARTS_WITH_FIGURE = /^(\d+)([（(一二三四五六七][^\d]*.*)$/s

/** In a text on one line the last word of a label holds the row's first figure, the next label its last one. */
function unglued(words: readonly string[]): readonly string[] {
  if (words.length < ROW_OF_FIGURES) return words
  const out: string[] = []
  let figures = 0
  for (const word of words) {
    if (/^\d[\d,.]*$/.test(word)) figures += 1
    else {
      const parts = figures >= ROW_OF_FIGURES - 1 ? STARTS_WITH_FIGURE.exec(word) : null
      if (figures >= ROW_OF_FIGURES) splitLabel(out, figures)
      figures = 0
      if (parts !== null) {
        out.push(parts[1]!, parts[2]!)
        continue
      }
    }
    out.push(word)
  }
  if (figures >= ROW_OF_FIGURES) splitLabel(out, figures)
  return out
}

function splitLabel(words: string[], figures: number): void {
  const at = words.length - figures - 1
  const parts = at < 0 ? null : ENDS_WITH_FIGURE.exec(words[at]!)
  if (parts !== null) words.splice(at, 1, parts[1]!, parts[2]!)
}
