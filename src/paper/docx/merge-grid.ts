import type { DraftCell } from '../drafting/draft.ts'
import type { TableStack } from '../drafting/table-stack.ts'

/**
 * The columns of one Word table. Word repeats a cell that is merged downwards in every row it covers; here the cell
 * that starts the merge gets the rows, and the repetitions go.
 */
export class MergeGrid {
  /** The open cell is covered by one above: nothing in it is shown. */
  covered = false
  /** The open row is hidden or deleted. */
  rowDropped = false
  readonly #tables: TableStack
  /** Cells that still reach down, by the column they start in. */
  readonly #reaching = new Map<number, DraftCell>()
  #column = 0
  #cell: DraftCell | null = null
  #merge: 'none' | 'restart' | 'continue' = 'none'
  #span = 1

  constructor(tables: TableStack) {
    this.#tables = tables
    tables.openTable()
  }

  openRow(): void {
    this.#column = 0
    this.rowDropped = false
    this.#tables.openRow()
  }

  dropRow(): void {
    if (this.rowDropped) return
    this.rowDropped = true
    this.#tables.dropRow()
  }

  /** Columns that a row leaves free at its start. */
  leaveFree(columns: number): void {
    this.#tables.openCell(columns, 1)
    this.#tables.closeCell()
    this.#column += columns
  }

  openCell(): void {
    this.#cell = this.#tables.openCell(1, 1)
    this.#merge = 'none'
    this.#span = 1
  }

  setSpan(columns: number): void {
    this.#span = columns
  }

  setMerge(merge: 'restart' | 'continue'): void {
    this.#merge = merge
  }

  /** All properties of the open cell are known. */
  settle(): void {
    if (this.#cell === null) return
    this.#cell.colSpan = this.#span
    const above = this.#merge === 'continue' ? this.#reaching.get(this.#column) : undefined
    if (above !== undefined) {
      above.rowSpan++
      this.covered = true
      this.#tables.dropCell()
    } else if (this.#merge === 'none') this.#reaching.delete(this.#column)
    else this.#reaching.set(this.#column, this.#cell)
  }

  closeCell(): void {
    if (!this.covered && this.#merge === 'none') this.#reaching.delete(this.#column)
    this.covered = false
    this.#column += this.#span
    this.#tables.closeCell()
  }
}
