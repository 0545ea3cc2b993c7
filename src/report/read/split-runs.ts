import type { Run, Token } from './runs.ts'

/** Cuts the runs of running text into rows of `width` figures; rows with cells of their own stay as they are. */
export function splitRuns(runs: readonly Run[], width: number): Run[] {
  return runs.every(hasCells)
    ? [...runs]
    : runs.flatMap(run => (hasCells(run) ? [run] : splitRun(run, width)))
}

const hasCells = (run: Run): boolean =>
  run.strip.carrier === 'table' || run.strip.carrier === 'bar' || run.strip.carrier === 'tab'

function splitRun(run: Run, width: number): Run[] {
  let tokens = run.tokens
  if (tokens.length > width && tokens.length % width !== 0) tokens = withoutStray(tokens, width)
  if (tokens.length <= width || tokens.length % width !== 0) return [{ ...run, tokens }]
  const rows: Run[] = []
  for (let i = 0; i < tokens.length; i += width)
    rows.push({ ...run, tokens: tokens.slice(i, i + width), cut: true })
  return rows
}

/** A page number between two rows is one number alone on its line. Trailing empty cells go too. */
function withoutStray(tokens: readonly Token[], width: number): Token[] {
  const lines = new Map<Token['place'], Token[]>()
  for (const token of tokens) lines.set(token.place, [...(lines.get(token.place) ?? []), token])
  if ([...lines.values()].some(line => line.length > 1)) {
    const kept = tokens.filter(token => lines.get(token.place)!.length > 1)
    if (kept.length % width === 0) return kept
  }
  let end = tokens.length
  while (end % width !== 0 && tokens[end - 1]?.cell.kind === 'blank') end -= 1
  return end % width === 0 && end > 0 ? tokens.slice(0, end) : [...tokens]
}
