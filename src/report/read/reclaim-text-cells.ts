import { readCell } from './cell-value.ts'
import type { Run, Token } from './runs.ts'

/**
 * A word instead of the first figures (`未统计 | 3 | 0 …`) looks like a label. Where most rows of a source with cells
 * end with exactly `width` figures, the last `width` cells of every row as long as they are its figures.
 */
export function reclaimTextCells(runs: readonly Run[], width: number): Run[] {
  const rows = runs.filter(hasCells)
  const whole = rows.filter(run => run.tokens.length === width)
  if (whole.length === 0 || whole.length * 2 < rows.length) return [...runs]
  return runs.map(run => {
    const { pieces } = run.strip
    if (!hasCells(run) || run.tokens.length >= width || pieces.length < width) return run
    const labels = pieces.slice(0, -width).filter(piece => piece.text !== '')
    // A label must be left, unless no row has one.
    if (labels.length === 0 && whole.some(other => other.label !== null)) return run
    const tokens = pieces.slice(-width).map((piece, index): Token => {
      const at = pieces.length - width + index
      return { ...piece, column: piece.place.cell ?? at, cell: readCell(piece.text) }
    })
    const label = labels.length === 0 ? null : labels.map(piece => piece.text).join(' ')
    return { ...run, tokens, label, odd: tokens.filter(token => token.cell.kind === 'text') }
  })
}

const hasCells = (run: Run): boolean =>
  run.strip.carrier === 'table' || run.strip.carrier === 'bar' || run.strip.carrier === 'tab'
