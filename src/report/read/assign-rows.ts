import { COLUMN_CODES, ROW_CODES, type RowCode } from '../../law/index.ts'
import { addsUp } from './columns.ts'
import { matchRow, ROW_BEGINNINGS, ROW_WORDS } from './row-labels.ts'
import type { Run } from './runs.ts'

/** Where a row's label stands in the label text of the region. */
interface LabelSpot {
  readonly row: RowCode
  readonly start: number
}

/** Finds the labels of running text in the form's order; a row whose words do not occur is left out. */
export function labelSpots(key: string): LabelSpot[] {
  const spots: LabelSpot[] = []
  let cursor = 0
  for (const row of ROW_CODES) {
    const start = row === 'otherHandling' ? otherSpot(key, cursor) : firstOf(key, wordsOf(row), cursor)
    if (start < 0) continue
    spots.push({ row, start })
    cursor = start + 2
  }
  return spots
}

const wordsOf = (row: RowCode): readonly string[] => {
  const beginning = ROW_BEGINNINGS[row]
  return beginning === undefined ? ROW_WORDS[row] : [...ROW_WORDS[row], beginning]
}

function firstOf(key: string, words: readonly string[], from: number): number {
  let first = -1
  for (const word of words) {
    const at = key.indexOf(word, from)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}

/** 其他 occurs in other labels too: only `3.其他`, 其他处理, or the one right before 总计 is the row. */
function otherSpot(key: string, cursor: number): number {
  const total = firstOf(key, ROW_WORDS.handled, cursor)
  const numbered = firstOf(key, ['3其他', '3其它'], cursor)
  if (numbered >= 0) return numbered
  const group = firstOf(key, ['其他处理', '其它处理'], cursor)
  if (total < 0) return group
  const at = Math.max(key.lastIndexOf('其他', total), key.lastIndexOf('其它', total))
  return at >= cursor ? at : -1
}

/**
 * Gives each run of figures in running text its row. As many runs as labels: in order, wherever a wrapped label put
 * its figures. Otherwise each run belongs to the label it stands in or behind; what is left over stays without a row.
 */
export function assignByText(all: readonly Run[], key: string): Map<Run, RowCode> {
  const spots = labelSpots(key)
  const first = spots[0]
  const rows = new Map<Run, RowCode>()
  if (first === undefined) return rows
  // Cells that are empty throughout are rows where that makes the count right, and parts of a title otherwise.
  const whole = all.filter(
    run => run.offset >= first.start - 2 && (isRowOfFigures(run) || run.tokens.length >= COLUMN_CODES.length),
  )
  const filled = all.filter(isRowOfFigures)
  const runs = whole.length === spots.length ? whole : filled
  if (spots.length >= 12 && runs.length === spots.length && standsInOrder(runs, spots)) {
    runs.forEach((run, index) => void rows.set(run, spots[index]!.row))
    return rows
  }
  if (runs.length === ROW_CODES.length && spots.length >= 4) {
    runs.forEach((run, index) => void rows.set(run, ROW_CODES[index]!))
    return rows
  }
  assignByPlace(runs, spots, rows)
  return rows
}

/**
 * Some row or label is lost, so the count tells nothing and each run belongs to the label it stands beside. Rows that
 * stand together without a label between them belong together to as many labels before or behind them, or to none.
 */
function assignByPlace(runs: readonly Run[], spots: readonly LabelSpot[], rows: Map<Run, RowCode>): void {
  const taken = new Set<RowCode>()
  const give = (run: Run, spot: LabelSpot | undefined) => {
    if (spot === undefined || taken.has(spot.row)) return
    taken.add(spot.row)
    rows.set(run, spot.row)
  }
  // A row cut out of a longer run is one only if it adds up.
  const certain = runs.filter(run => !run.cut || addsUp(run.tokens))
  const ahead = certain[0] !== undefined && certain[0].offset <= spots[0]!.start
  const blocks = [...Map.groupBy(certain, run => run.offset).entries()]
  const inBlocks = blocks.some(([, block]) => block.length > 2)
  blocks.forEach(([offset, block], at) => {
    const before = blocks[at - 1]?.[0] ?? 0
    const behind = blocks[at + 1]?.[0] ?? Number.POSITIVE_INFINITY
    const beside = ahead
      ? spots.filter(spot => spot.start >= offset && spot.start < behind)
      : spots.filter(spot => spot.start < offset && (at === 0 || spot.start >= before))
    if (beside.length === block.length) {
      block.forEach((run, index) => void give(run, beside[index]))
      return
    }
    if (ahead) {
      if (block.length === 1 && beside[0]?.start === offset) give(block[0]!, beside[0])
      return
    }
    // One row behind its label, the next one right before its own; behind many labels it may be anyone's.
    if (inBlocks || beside.length > MOST_BESIDE) return
    for (const run of block) {
      const own = spots.findLast(spot => spot.start < run.offset)
      const next = spots.find(spot => spot.start >= run.offset)
      if (own !== undefined && !taken.has(own.row)) give(run, own)
      else if (next !== undefined && next.start - run.offset <= NEAR) give(run, next)
    }
  })
}

/** So many labels in a row without figures are a list of labels, not labels that lost their rows. */
const MOST_BESIDE = 4

/** How many characters of another label may lie between a row and its own, which follows. */
const NEAR = 8

/** How many characters of label text a row's figures may stand before their label. */
const AHEAD = 24

/**
 * False where some row stands before its own label or behind the next but one: one row is lost and something else
 * made the count right. Rows that all follow behind all labels are in order.
 */
function standsInOrder(runs: readonly Run[], spots: readonly LabelSpot[]): boolean {
  const last = spots.at(-1)!
  if (runs.every(run => run.offset >= last.start)) return true
  return runs.every((run, index) => {
    const beyond = spots[index + 2]
    return (
      run.offset >= spots[index]!.start - AHEAD && (beyond === undefined || run.offset <= beyond.start + 2)
    )
  })
}

/** In running text a stray number is no row, and cells that are all empty belong to a title: only the rest count. */
const isRowOfFigures = (run: Run): boolean =>
  run.tokens.some(token => token.cell.kind !== 'blank') &&
  (run.tokens.length >= 2 || run.tokens.some(token => token.left !== undefined))

/** Gives each run with a label in its own row the row that the label names; the first of two equal labels wins. */
export function assignByLabel(runs: readonly Run[]): Map<Run, RowCode> {
  const rows = new Map<Run, RowCode>()
  const taken = new Set<RowCode>()
  for (const run of runs) {
    const match = run.label === null ? null : matchRow(run.label)
    if (match === null || taken.has(match.row)) continue
    taken.add(match.row)
    rows.set(run, match.row)
  }
  return rows
}
