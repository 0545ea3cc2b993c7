import { LIMITS } from '../limits.ts'
import type { Cell, Row, Table } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { Merge, SheetContent } from './sheet-events.ts'

/** Columns beyond any report: a value far out to the right would put thousands of empty cells before it. */
const MOST_COLUMNS = 1_000

/**
 * The used range of a sheet as a table: empty cells between filled ones are kept, since columns matter, trailing ones
 * are not; rows with nothing in them and under no merge are left out. Places are those of the sheet. Null when empty.
 */
export function sheetTable(content: SheetContent, sheet: string, table: number): Table | null {
  if (content.rows.size === 0) return null
  let last = 0
  for (const row of content.rows.keys()) last = Math.max(last, row)
  const covers = new Covers(content, last)
  const width = blockWidth(content)
  const rows: Row[] = []
  let cells = 0
  for (const number of covers.rows) {
    const row = rowCells(content.rows.get(number), number, covers, sheet, width)
    cells += row.length
    if (cells > LIMITS.cells) throw new Refusal('tooLarge')
    rows.push({ cells: row })
  }
  return { type: 'table', rows, place: { sheet, table } }
}

function rowCells(
  filled: Map<number, string> | undefined,
  row: number,
  covers: Covers,
  sheet: string,
  width: number,
): Cell[] {
  const cells: Cell[] = []
  const last = Math.max(width, covers.lastStart(row), ...(filled?.keys() ?? []))
  if (last > MOST_COLUMNS) throw new Refusal('tooLarge')
  for (let column = 1; column <= last; column++) {
    if (covers.has(row, column)) continue
    const merge = covers.startingAt(row, column)
    cells.push({
      text: filled?.get(column) ?? '',
      colSpan: merge === undefined ? 1 : Math.min(merge.right - merge.left + 1, LIMITS.colSpan),
      rowSpan: merge === undefined ? 1 : covers.height(merge),
      place: { sheet, row, cell: column },
    })
  }
  return cells
}

/** Columns from the first one to the first that no row uses: a row's empty cells up to there are cells of the table. */
function blockWidth(content: SheetContent): number {
  const used = new Set<number>()
  for (const row of content.rows.values()) for (const column of row.keys()) used.add(column)
  for (const { left, right } of content.merges)
    for (let column = left; column <= Math.min(right, MOST_COLUMNS); column++) used.add(column)
  let width = 0
  while (used.has(width + 1)) width += 1
  return width
}

/** Which cells the merges of a sheet cover, down to its last filled row; a merge that overlaps an earlier one is ignored. */
class Covers {
  /** Row numbers that are filled or under a merge, ascending. */
  readonly rows: readonly number[]
  readonly #last: number
  readonly #covered = new Set<number>()
  readonly #starts = new Map<number, Merge>()
  readonly #lastStarts = new Map<number, number>()

  constructor(content: SheetContent, last: number) {
    this.#last = last
    const rows = new Set(content.rows.keys())
    for (const merge of content.merges) this.#add(merge, rows)
    this.rows = [...rows].sort((a, b) => a - b)
  }

  has(row: number, column: number): boolean {
    return this.#covered.has(row * 16_385 + column)
  }

  startingAt(row: number, column: number): Merge | undefined {
    return this.#starts.get(row * 16_385 + column)
  }

  /** The last column of the row where a merge starts; 0 when none does. */
  lastStart(row: number): number {
    return this.#lastStarts.get(row) ?? 0
  }

  height(merge: Merge): number {
    return Math.min(merge.bottom, this.#last) - merge.top + 1
  }

  #add(merge: Merge, rows: Set<number>): void {
    if (merge.top > this.#last || merge.bottom < merge.top || merge.right < merge.left) return
    if (this.has(merge.top, merge.left) || this.startingAt(merge.top, merge.left) !== undefined) return
    const bottom = Math.min(merge.bottom, this.#last)
    const right = Math.min(merge.right, merge.left + LIMITS.colSpan - 1)
    if (this.#covered.size + (bottom - merge.top + 1) * (right - merge.left + 1) > LIMITS.cells)
      throw new Refusal('tooLarge')
    this.#starts.set(merge.top * 16_385 + merge.left, merge)
    this.#lastStarts.set(merge.top, Math.max(this.lastStart(merge.top), merge.left))
    for (let row = merge.top; row <= bottom; row++) {
      rows.add(row)
      for (let column = merge.left; column <= right; column++) this.#covered.add(row * 16_385 + column)
    }
    this.#covered.delete(merge.top * 16_385 + merge.left)
  }
}
