import { LIMITS } from '../limits.ts'
import type { Block, Row } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { DraftCell, DraftTable } from './draft.ts'

/** A cell longer than this holds prose: the table around it only lays out the page. */
const PROSE_CELL = 300
/** The same for a row's only cell; the longest heading row of a report's tables has some 40 characters. */
const PROSE_ROW = 80

/**
 * Collects the blocks of a document in order, numbers them, and takes layout tables apart: a row that holds a nested
 * table or prose becomes lines and tables of their own, the rows around it stay tables.
 */
export class BlockList {
  readonly blocks: Block[] = []
  #lines = 0
  #tables = 0

  /** Adds a paragraph; an empty one is left out. */
  addLine(text: string, level: number): void {
    if (text === '') return
    this.#lines++
    if (this.#lines > LIMITS.lines) throw new Refusal('tooLarge')
    this.blocks.push({ type: 'line', text, level, place: { line: this.#lines } })
  }

  addTable(draft: DraftTable): void {
    for (const words of draft.loose) this.addLine(words, 0)
    let from = 0
    for (let index = 0; index < draft.rows.length; index++) {
      const row = draft.rows[index]!
      if (!isProse(row)) continue
      this.#addRows(draft.rows.slice(from, index))
      for (const cell of row) this.#dissolve(cell)
      from = index + 1
    }
    this.#addRows(from === 0 ? draft.rows : draft.rows.slice(from))
  }

  #dissolve(cell: DraftCell): void {
    for (const part of cell.parts ?? []) {
      if (typeof part === 'string') this.#addParagraphs(part)
      else this.addTable(part)
    }
    this.#addParagraphs(cell.text)
  }

  #addParagraphs(text: string): void {
    for (const paragraph of text.split('\n')) this.addLine(paragraph, 0)
  }

  #addRows(drafts: readonly DraftCell[][]): void {
    if (!drafts.some(row => row.length > 1)) {
      for (const row of drafts) for (const cell of row) this.#dissolve(cell)
      return
    }
    if (drafts.every(row => row.every(cell => cell.text === ''))) return
    this.#tables++
    const table = this.#tables
    const rows: Row[] = []
    for (let index = 0; index < drafts.length; index++) {
      const cells = drafts[index]!
      for (let at = 0; at < cells.length; at++) cells[at]!.place = { table, row: index + 1, cell: at + 1 }
      rows.push({ cells })
    }
    this.blocks.push({ type: 'table', rows, place: { table } })
  }
}

function isProse(row: readonly DraftCell[]): boolean {
  const longest = row.length === 1 ? PROSE_ROW : PROSE_CELL
  for (const cell of row) if (cell.parts !== null || cell.text.length > longest) return true
  return false
}
