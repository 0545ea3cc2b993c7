import { describePlace, type Place } from '../../paper/index.ts'
import { type CellValue, readCell } from './cell-value.ts'
import type { Printed } from './misprints.ts'
import { keyOf } from './normalise.ts'
import type { Strip } from './strips.ts'

/** A cell that may hold a figure. */
export interface Token {
  readonly cell: CellValue
  readonly text: string
  readonly place: Place
  readonly span: number
  readonly left?: number
  readonly right?: number
  /** The cell's position in its row, where rows have cells. */
  readonly column?: number
  /** True for an empty line: it separates cells, or is an empty cell. */
  readonly gap?: boolean
}

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
}

/** A piece of label text in a running line. */
export interface LabelPiece extends Printed {
  readonly place: Place
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

/** A label that fills its column leaves no space before its figure. */
const GLUED = /((?:^|\s)(?:规章|(?:行政)?规范性文件|行政许可|行政处罚|行政强制|行政事业性收费))(?=\d)/g
const SUB_LABEL_NUMBER = /^\d{1,2}$/
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
      if (run.tokens.every(token => token.cell.kind === 'blank'))
        for (const piece of strip.pieces)
          if (piece.text !== '') headers.push({ text: piece.text, at: describePlace(piece.place) })
      continue
    }
    for (const token of lineTokens(strip)) {
      if (token.cell.kind === 'text') {
        key += keyOf(token.text)
        pieces.push({
          text: token.text,
          at: describePlace(token.place),
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
  const separators = linesBetweenCells(runs)
  for (const run of runs)
    if (run.tokens.some(token => token.gap)) run.tokens = resolveGaps(run.tokens, separators)
  return { runs: runs.filter(run => run.tokens.length > 0), key, headers, pieces }
}

/** A row with cells: label cells first, then figures. Blank cells among the label cells are lost spans, not figures. */
function rowRun(strip: Strip, offset: number): Run {
  const tokens: Token[] = strip.pieces.map((piece, index) => ({
    ...piece,
    column: piece.place.cell ?? index,
    cell: readCell(piece.text),
  }))
  let firstValue = tokens.findIndex(
    token => token.cell.kind === 'value' || token.cell.kind === 'notApplicable',
  )
  // `1` in a cell of its own before 属于国家秘密 numbers the label.
  if (
    firstValue >= 0 &&
    SUB_LABEL_NUMBER.test(tokens[firstValue]!.text) &&
    tokens[firstValue + 1]?.cell.kind === 'text'
  )
    firstValue = tokens.findIndex(
      (token, index) =>
        index > firstValue && (token.cell.kind === 'value' || token.cell.kind === 'notApplicable'),
    )
  const limit = firstValue < 0 ? tokens.length : firstValue
  let lastLabel = -1
  for (let i = 0; i < limit; i++) if (tokens[i]!.cell.kind === 'text') lastLabel = i
  const labels = tokens
    .slice(0, lastLabel + 1)
    .filter((token, index) => token.cell.kind !== 'blank' && !isSerialNumber(token, tokens[index + 1]))
  const figures = tokens.slice(lastLabel + 1)
  return {
    tokens: figures,
    offset,
    label: labels.length === 0 ? null : labels.map(token => token.text).join(' '),
    labelColumn: tokens.findIndex(token => token.cell.kind === 'text'),
    strip,
    odd: figures.filter(token => token.cell.kind === 'text'),
  }
}

/** A number before a label that has one of its own counts the rows; before any other it is the label's. */
const isSerialNumber = (token: Token, next: Token | undefined): boolean =>
  SUB_LABEL_NUMBER.test(token.text) && next !== undefined && NUMBERED_LABEL.test(next.text)

/** A line without cells is cut at white space. */
function* lineTokens(strip: Strip): Generator<Token> {
  if (strip.text === '' && strip.pieces[0] !== undefined) {
    yield { ...strip.pieces[0], cell: { kind: 'blank' }, gap: true }
    return
  }
  for (const piece of strip.pieces) {
    const words =
      strip.carrier === 'words'
        ? [piece.text]
        : unglued(piece.text.replace(GLUED, '$1 ').split(/[\s\u3000\u00a0]+/))
    for (let i = 0; i < words.length; i++) {
      const text = words[i] as string
      if ((text === '' || text === '?') && words.length > 1) continue
      const cell = readCell(text)
      const numbersLabel =
        SUB_LABEL_NUMBER.test(text) && i === 0 && words.length === 2 && readCell(words[1]!).kind === 'text'
      yield { ...piece, text, cell: numbersLabel ? { kind: 'text' } : cell }
    }
  }
}

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
      kept.push(...gaps.slice(separators), token)
      gaps = []
    }
  }
  return kept
}
