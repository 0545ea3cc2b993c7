import type { Cell, Place } from '../model.ts'

/** A table while it is being read: nested tables still stand in the cells they were found in. */
export interface DraftTable {
  readonly rows: DraftCell[][]
  /** Words inside the table but outside its cells (caption, misplaced text). */
  readonly loose: string[]
}

export interface DraftCell extends Cell {
  text: string
  colSpan: number
  rowSpan: number
  /** Known when the table is complete. */
  place: Place
  /** What stood in the cell up to and including its last nested table; null for a plain cell. */
  parts: (string | DraftTable)[] | null
}

/** Adds a paragraph to what the cell holds already. */
export function addParagraph(cell: DraftCell, paragraph: string): void {
  cell.text = cell.text === '' ? paragraph : `${cell.text}\n${paragraph}`
}

/** Puts a nested table where the text of the cell has got to. */
export function addNested(cell: DraftCell, table: DraftTable): void {
  cell.parts ??= []
  if (cell.text !== '') cell.parts.push(cell.text)
  cell.parts.push(table)
  cell.text = ''
}
