import { keyOf } from './normalise.ts'
import type { Run, Token } from './runs.ts'
import type { Strip } from './strips.ts'

/** A row's figures by column; null where the row shows nothing for a column. */
export type Placed = readonly (Token | null)[]

const isFigure = (token: Token): boolean => token.cell.kind === 'value' || token.cell.kind === 'notApplicable'

const isFilled = (token: Token): boolean => token.cell.kind !== 'blank'

/**
 * Puts the figures of a row into its columns. As many cells as columns: in order. More: the surplus must be empty, at
 * the end (dropped spans) or at the start (empty label cells); the window that adds up wins. Fewer: only where
 * positions on the page say which column each figure stands in. Otherwise null: nothing is guessed.
 */
export function placeColumns(
  tokens: readonly Token[],
  width: number,
  centres: readonly number[] | null,
  usual: number | null = null,
): Placed | null {
  if (tokens.length === width) return tokens
  if (tokens.length > width) return bestWindow(tokens, width, usual)
  if (spanWidth(tokens) === width) return spread(tokens)
  if (centres !== null) return byPosition(tokens, centres)
  return null
}

const spanWidth = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + token.span, 0)

/** A cell that spans several columns stands in the first of them. */
const spread = (tokens: readonly Token[]): Placed =>
  tokens.flatMap(token => [token, ...Array.from({ length: token.span - 1 }, () => null)])

function bestWindow(tokens: readonly Token[], width: number, usual: number | null): Placed | null {
  let best: { score: number; start: number } | null = null
  for (let start = 0; start + width <= tokens.length; start++) {
    if (tokens.slice(0, start).some(isFilled)) continue
    // Behind the figures a column of remarks may stand.
    if (tokens.slice(start + width).some(token => isFilled(token) && token.cell.kind !== 'text')) continue
    const window = tokens.slice(start, start + width)
    const score =
      (addsUp(window) && numberIn(window.at(-1)!) > 0 ? 5 : 0) +
      (window[0]!.column === usual ? 4 : 0) +
      (window.some(token => token.cell.kind === 'text') ? -3 : 0) +
      (isFigure(window.at(-1)!) ? 2 : 0) +
      (isFilled(window[0]!) ? 1 : 0)
    if (best === null || score > best.score) best = { score, start }
  }
  return best === null ? null : tokens.slice(best.start, best.start + width)
}

/** True when the last figure of a row is the sum of the others. */
export function addsUp(window: readonly Token[]): boolean {
  const last = window.at(-1)!.cell
  if (last.kind !== 'value') return false
  let sum = 0
  for (const token of window.slice(0, -1)) if (token.cell.kind === 'value') sum += token.cell.value
  return sum === last.value
}

function byPosition(tokens: readonly Token[], centres: readonly number[]): Placed | null {
  const placed: (Token | null)[] = centres.map(() => null)
  let previous = -1
  for (const token of tokens) {
    if (token.left === undefined || token.right === undefined) return null
    const middle = (token.left + token.right) / 2
    let nearest = 0
    for (let i = 1; i < centres.length; i++)
      if (Math.abs(centres[i]! - middle) < Math.abs(centres[nearest]! - middle)) nearest = i
    if (nearest <= previous) return null
    placed[nearest] = token
    previous = nearest
  }
  return placed
}

/** The middle of each column, from the rows that show every figure; null when no row does or none has positions. */
export function columnCentres(runs: readonly Run[], width: number): number[] | null {
  const full = runs.filter(
    run => run.tokens.length === width && run.tokens.every(token => token.left !== undefined),
  )
  if (full.length === 0) return null
  return Array.from({ length: width }, (_, column) => {
    const middles = full
      .map(run => (run.tokens[column]!.left! + run.tokens[column]!.right!) / 2)
      .sort((a, b) => a - b)
    return middles[Math.floor(middles.length / 2)]!
  })
}

/** The column of the source in which most rows' figures start, told by the rows that add up in one way only. */
export function usualStart(runs: readonly Run[], width: number): number | null {
  const starts = new Map<number, number>()
  for (const { tokens } of runs) {
    const certain: number[] =
      tokens.length === width && tokens[0]!.column !== undefined ? [tokens[0]!.column] : []
    if (certain.length === 0)
      for (let start = 0; start + width <= tokens.length; start++) {
        const window = tokens.slice(start, start + width)
        const column = window[0]!.column
        if (column !== undefined && addsUp(window) && numberIn(window.at(-1)!) > 0) certain.push(column)
      }
    if (certain.length === 1) starts.set(certain[0]!, (starts.get(certain[0]!) ?? 0) + 1)
  }
  // No row is certain: figures start where most rows go on behind their label.
  if (starts.size === 0)
    for (const { tokens } of runs) {
      const column = tokens[0]?.column
      if (column !== undefined && tokens.length > width) starts.set(column, (starts.get(column) ?? 0) + 1)
    }
  const [top] = [...starts].sort((a, b) => b[1] - a[1])
  return top === undefined ? null : top[0]
}

const numberIn = (token: Token): number => (token.cell.kind === 'value' ? token.cell.value : 0)

/** The middle of each column from its printed header, where no row shows every figure; null unless all are found. */
export function headerCentres(strips: readonly Strip[], heads: readonly string[]): number[] | null {
  const middles: (number | undefined)[] = heads.map(() => undefined)
  for (const strip of strips) {
    if (strip.carrier !== 'words') continue
    for (const piece of strip.pieces) {
      const index = heads.findIndex(
        (head, at) => middles[at] === undefined && keyOf(piece.text).startsWith(head),
      )
      if (index >= 0) middles[index] = (piece.left! + piece.right!) / 2
    }
  }
  const found = middles.filter(middle => middle !== undefined)
  return found.length === heads.length && found.every((middle, at) => at === 0 || middle > found[at - 1]!)
    ? found
    : null
}
