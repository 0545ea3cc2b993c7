import { readCell } from './cell-value.ts'
import type { Printed } from './misprints.ts'
import { keyOf } from './normalise.ts'
import type { Strip } from './strips.ts'
import { lineTokens, makeToken, mayNumberLabel, type Token } from './tokens.ts'

export type { Token } from './tokens.ts'

/** Figures that stand together, and where among the labels they stand. */
export interface Run {
  tokens: Token[]
  /** How many characters of the region's label text come before. */
  offset: number
  /** The label in the same row, where the source has rows with cells; null in running lines. */
  label: string | null
  /** Column in which that label starts. */
  labelColumn: number
  readonly strip: Strip
  /** Cells between figures that are no figures. */
  odd: Token[]
  /** True for a row cut out of a longer run of figures. */
  readonly cut?: boolean
}

/** A piece of label text in a running line. */
export interface LabelPiece extends Printed {
  readonly strip: Strip
  /** True where the source tells where on the page it stands. */
  readonly positioned: boolean
}

export interface Region {
  readonly runs: Run[]
  /** All label text of the region, as one key. */
  readonly key: string
  /** Cells of rows without figures: titles and column headers. */
  readonly headers: Printed[]
  /** Pieces of label text in running lines. */
  readonly pieces: LabelPiece[]
}

const NUMBERED_LABEL = /^\s*(?:[（(]?[一二三四五六七]\s*[）)、.．]|\d{1,2}\s*[、.．])/

/** Tells figures from labels in a stretch of printed rows. */
export function runsOf(strips: readonly Strip[]): Region {
  const runs: Run[] = []
  const headers: Printed[] = []
  const pieces: LabelPiece[] = []
  let key = ''
  let open: Run | null = null
  for (const strip of strips) {
    if (strip.carrier === 'table' || strip.carrier === 'bar' || strip.carrier === 'tab') {
      open = null
      const run = rowRun(strip, key.length)
      key += run.label === null ? '' : keyOf(run.label)
      run.offset = key.length
      if (run.tokens.length > 0) runs.push(run)
      if (run.tokens.every(isBlank))
        for (const piece of strip.pieces) if (piece.text !== '') headers.push(piece)
      continue
    }
    for (const token of lineTokens(strip)) {
      if (token.cell.kind === 'text') {
        key += keyOf(token.text)
        pieces.push({
          text: token.text,
          place: token.place,
          strip,
          positioned: token.left !== undefined,
        })
        open = null
        continue
      }
      if (open === null || (strip.carrier === 'words' && open.strip !== strip)) {
        open = { tokens: [], offset: key.length, label: null, labelColumn: 0, strip, odd: [] }
        runs.push(open)
      }
      open.tokens.push(token)
    }
  }
  const gapped = runs.filter(run => run.tokens.some(token => token.gap))
  if (gapped.length === 0) return { runs, key, headers, pieces }
  const separators = linesBetweenCells(runs)
  for (const run of gapped) run.tokens = resolveGaps(run.tokens, separators)
  return { runs: runs.filter(run => run.tokens.length > 0), key, headers, pieces }
}

/** A row with cells: label cells first, then figures. Blank cells among the label cells are lost spans, not figures. */
function rowRun(strip: Strip, offset: number): Run {
  const tokens =
    strip.cells ??
    strip.pieces.map((piece, at) =>
      makeToken(piece, piece.text, readCell(piece.text), piece.place.cell ?? at),
    )
  const labelColumn = tokens.findIndex(isWord)
  let limit = nextPrinted(tokens, 0)
  // `1` in a cell of its own before 属于国家秘密 numbers the label.
  const numbered = tokens[limit + 1]
  if (numbered !== undefined && isWord(numbered) && mayNumberLabel(tokens[limit]!.text))
    limit = nextPrinted(tokens, limit + 1)
  let lastLabel = limit - 1
  while (lastLabel >= 0 && !isWord(tokens[lastLabel]!)) lastLabel--
  const figures = tokens.slice(lastLabel + 1)
  const label = labelOf(tokens, lastLabel)
  return { tokens: figures, offset, label, labelColumn, strip, odd: figures.filter(isWord) }
}

const isBlank = (token: Token): boolean => token.cell.kind === 'blank'
const isWord = (token: Token): boolean => token.cell.kind === 'text'

/** The first cell from there on that prints a figure or a dash; the length where none does. */
function nextPrinted(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && (isWord(tokens[at]!) || isBlank(tokens[at]!))) at++
  return at
}

/** The words of the label cells, up to the last of them; null where there are none. */
function labelOf(tokens: readonly Token[], last: number): string | null {
  let label: string | null = null
  let before = ''
  for (let at = 0; at <= last; at++) {
    const token = tokens[at]!
    if (token.cell.kind === 'blank' || isSerialNumber(token, tokens[at + 1])) continue
    // A merged cell that was undone and filled says its label twice.
    if (token.text !== before) label = label === null ? token.text : `${label} ${token.text}`
    before = token.text
  }
  return label
}

/** A number before a label that has one of its own counts the rows; before any other it is the label's. */
const isSerialNumber = (token: Token, next: Token | undefined): boolean =>
  mayNumberLabel(token.text) && next !== undefined && NUMBERED_LABEL.test(next.text)

const MOST_SEPARATORS = 3

/** How many empty lines stand between two cells of a one-cell-per-line text where neither is empty: the least that is usual. */
function linesBetweenCells(runs: readonly Run[]): number {
  const counts = new Map<number, number>()
  for (const run of runs) {
    let gaps = 0
    for (const [index, token] of run.tokens.entries()) {
      if (token.gap) gaps += 1
      else {
        if (index > gaps) counts.set(gaps, (counts.get(gaps) ?? 0) + 1)
        gaps = 0
      }
    }
  }
  const seen = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const usual = [...counts.entries()]
    .filter(([, count]) => count > 1 && count * 10 > seen)
    .map(([gaps]) => gaps)
  const least = Math.min(...usual)
  return least <= MOST_SEPARATORS ? least : counts.size === 0 ? 0 : 1
}

/** Empty lines beyond the usual separator are empty cells (L-12); those behind the last figure separate rows. */
function resolveGaps(tokens: readonly Token[], separators: number): Token[] {
  const kept: Token[] = []
  let gaps: Token[] = []
  for (const token of tokens) {
    if (token.gap) gaps.push(token)
    else {
      for (const gap of gaps.slice(separators)) kept.push(gap)
      kept.push(token)
      gaps = []
    }
  }
  return kept
}
