import { readCell } from './cell-value.ts'
import { matchRow } from './row-labels.ts'
import type { Run, Token } from './runs.ts'

/**
 * A word instead of the first figures (`未统计 | 3 | 0 …`) looks like a label. Where most rows of a source with cells
 * have the same number of cells behind their label, `width` or more, so has every row that is long enough.
 */
export function reclaimTextCells(runs: readonly Run[], width: number): Run[] {
  const usual = usualLength(runs.filter(hasCells), width)
  if (usual === null) return [...runs]
  const labelled = runs.some(run => run.tokens.length === usual && run.label !== null)
  return runs.map(run => {
    const { pieces } = run.strip
    if (!hasCells(run) || run.tokens.length >= usual || pieces.length < usual) return run
    const labels = pieces.slice(0, -usual).filter(piece => piece.text !== '')
    const label = labels.length === 0 ? null : labels.map(piece => piece.text).join(' ')
    // What is left must be the label, and nothing of it among the figures.
    const claimed = pieces.slice(-usual, pieces.length - run.tokens.length)
    if (label === null ? labelled : matchRow(label) === null) return run
    if (claimed.some(piece => matchRow(piece.text) !== null)) return run
    const tokens = pieces.slice(-usual).map((piece, index): Token => {
      const at = pieces.length - usual + index
      return { ...piece, column: piece.place.cell ?? at, cell: readCell(piece.text) }
    })
    return { ...run, tokens, label, odd: tokens.filter(token => token.cell.kind === 'text') }
  })
}

/** How many cells most rows with figures have behind their label; null where most differ. */
function usualLength(runs: readonly Run[], width: number): number | null {
  const rows = runs.filter(run => run.tokens.some(token => token.cell.kind === 'value'))
  const counts = new Map<number, number>()
  for (const { tokens } of rows) counts.set(tokens.length, (counts.get(tokens.length) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  return top !== undefined && top[0] >= width && top[1] * 2 >= rows.length ? top[0] : null
}

const hasCells = (run: Run): boolean =>
  run.strip.carrier === 'table' || run.strip.carrier === 'bar' || run.strip.carrier === 'tab'
