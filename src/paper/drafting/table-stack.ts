import { LIMITS } from '../limits.ts'
import type { Place } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { BlockList } from './block-list.ts'
import { addNested, addParagraph, type DraftCell, type DraftTable } from './draft.ts'

const NOWHERE: Place = {}

interface OpenTable extends DraftTable {
  row: DraftCell[] | null
  cell: DraftCell | null
  /** Made up for a row that came without its table. */
  readonly implied: boolean
}

/** The tables that are open now, innermost last; a finished outermost one goes to the list. */
export class TableStack {
  readonly #list: BlockList
  readonly #open: OpenTable[] = []
  #innermost: OpenTable | null = null
  #cells = 0

  constructor(list: BlockList) {
    this.#list = list
  }

  get inCell(): boolean {
    return this.#innermost !== null && this.#innermost.cell !== null
  }

  /** A table inside a cell is nested; one that starts between cells ends the table before it, as browsers do. */
  openTable(implied = false): void {
    if (this.#innermost !== null && this.#innermost.cell === null) this.closeTable()
    if (this.#open.length >= LIMITS.tableDepth) throw new Refusal('tooDeep')
    this.#innermost = { rows: [], loose: [], row: null, cell: null, implied }
    this.#open.push(this.#innermost)
  }

  openRow(): void {
    if (this.#innermost === null) this.openTable(true)
    const table = this.#innermost!
    table.cell = null
    table.row = []
    table.rows.push(table.row)
    this.#count()
  }

  openCell(colSpan: number, rowSpan: number): DraftCell {
    if (this.#innermost === null || this.#innermost.row === null) this.openRow()
    const table = this.#innermost!
    table.cell = { text: '', colSpan, rowSpan, place: NOWHERE, parts: null }
    table.row!.push(table.cell)
    this.#count()
    return table.cell
  }

  /** Takes the open cell back: another cell covers its place. */
  dropCell(): void {
    this.#innermost?.row?.pop()
    this.closeCell()
  }

  /** Takes the open row back: it was deleted under change tracking, or is hidden. */
  dropRow(): void {
    if (this.#innermost?.row) this.#innermost.rows.pop()
    this.closeRow()
  }

  closeCell(): void {
    if (this.#innermost !== null) this.#innermost.cell = null
  }

  closeRow(): void {
    if (this.#innermost === null) return
    this.#innermost.cell = null
    this.#innermost.row = null
  }

  closeTable(): void {
    const table = this.#open.pop()
    if (table === undefined) return
    this.#innermost = this.#open.at(-1) ?? null
    if (this.#innermost === null) this.#list.addTable(table)
    else if (this.#innermost.cell !== null) addNested(this.#innermost.cell, table)
  }

  closeAll(): void {
    while (this.#innermost !== null) this.closeTable()
  }

  /** A table that only a stray row called for ends with the first block after its rows. */
  leaveImplied(): void {
    if (this.#innermost?.implied === true && this.#innermost.row === null) this.closeTable()
  }

  /** Gives a paragraph to the open cell, or to the open table beside its cells; false when no table is open. */
  addParagraph(text: string): boolean {
    if (this.#innermost === null) return false
    if (this.#innermost.cell !== null) addParagraph(this.#innermost.cell, text)
    else this.#innermost.loose.push(text)
    return true
  }

  #count(): void {
    this.#cells++
    if (this.#cells > LIMITS.cells) throw new Refusal('tooLarge')
  }
}
