import { COLUMN_CODES } from '../../law/index.ts'
import type { PaperKind } from '../../paper/index.ts'
import { readCell } from './cell-value.ts'
import type { ChapterHeading } from './chapters.ts'
import { addsUp } from './columns.ts'
import type { Strip } from './strips.ts'
import { lineTokens, makeToken, type Token } from './tokens.ts'

const LAST_SECTIONS = 5
/** Zips are refused when they are cut; a text simply ends. */
const ENDS_ANYWHERE: readonly PaperKind[] = ['html', 'txt', 'md']

/**
 * A text that was cut off in the middle of a table ends with half a row, maybe with half a figure. Where sections five
 * and six are missing, the last row counts only if it adds up; else it is left out, so that nothing of it is guessed.
 */
export function withoutCutRow(
  strips: readonly Strip[],
  candidates: readonly ChapterHeading[],
  kind: PaperKind,
): readonly Strip[] {
  if (!ENDS_ANYWHERE.includes(kind)) return strips
  if (candidates.some(heading => heading.section >= LAST_SECTIONS)) return strips
  const last = strips.findLastIndex(strip => strip.pieces.some(piece => piece.text !== ''))
  if (last < 0) return strips
  const row = figuresBefore(strips, last)
  if (row.length === 0 || (row.length >= COLUMN_CODES.length && addsUp(row.slice(-COLUMN_CODES.length))))
    return strips
  return strips.slice(0, last)
}

const tokensOf = (strip: Strip): Token[] =>
  strip.carrier === 'line' || strip.carrier === 'words'
    ? lineTokens(strip)
    : strip.pieces.map((piece, at) => makeToken(piece, piece.text, readCell(piece.text), at))

/** The figures and empty cells at the end of this row, and in lines of one cell of those before it. */
function figuresBefore(strips: readonly Strip[], last: number): readonly Token[] {
  let row: Token[] = []
  for (let at = last; at >= 0 && row.length < COLUMN_CODES.length; at--) {
    const tokens = tokensOf(strips[at]!)
    const first = tokens.findIndex(token => token.cell.kind === 'value')
    const label = tokens.findLastIndex(
      (token, index) => token.cell.kind === 'text' && (first < 0 || index < first),
    )
    const figures = tokens.slice(label + 1).filter(token => !token.gap)
    row = [...figures, ...row]
    if (label >= 0 || tokens.length > 1) break
  }
  return row
}
