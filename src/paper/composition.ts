import type { PlainDate } from '../basics/plain-date.ts'
import type { SealImage } from './seal-image.ts'

/**
 * A document that is to be written: what stands in it, without a word about the format. Every writer takes it, and
 * nothing in it knows about disclosure.
 */
export interface Composition {
  /** The title in the pieces between which a line may break; printed without a gap between them. */
  readonly title: readonly string[]
  /** Language of the text by BCP 47, such as `zh-CN`. */
  readonly lang: string
  /** The day that the file's own properties name; null for none. */
  readonly date: PlainDate | null
  /** The head of the first page, for a document in the letter format (信函格式). */
  readonly letterhead?: Letterhead
  readonly blocks: readonly ComposedBlock[]
}

/** 发文机关标志 between the page's edge and the red rules, and the reference at the right below them. */
export interface Letterhead {
  readonly sender: string
  /** 发文字号; null for a letter without one. */
  readonly reference: string | null
}

export type ComposedBlock =
  | ComposedHeading
  | ComposedParagraph
  | ComposedTable
  | ComposedEnclosures
  | ComposedSignature

export interface ComposedHeading {
  readonly type: 'heading'
  readonly level: 1 | 2
  readonly text: string
  /** Name of the sheet that begins here, in a format made of sheets. Needed on every heading of level 1. */
  readonly sheet?: string
}

export interface ComposedParagraph {
  readonly type: 'paragraph'
  readonly text: string
  /** Begins at the left edge, as 主送机关 does; without it two characters further in. */
  readonly flush?: boolean
}

/** 附件说明: a blank line, then the enclosures by name, numbered where there are several. */
export interface ComposedEnclosures {
  readonly type: 'enclosures'
  readonly items: readonly string[]
}

/**
 * 署名与成文日期, with room for the seal above them, and 附注 below. They stand on one page together, and with the end of
 * the text before them.
 */
export interface ComposedSignature {
  readonly type: 'signature'
  readonly name: string
  /** The date in the words of the document. */
  readonly date: string
  /** Null leaves the room for a stamp by hand. */
  readonly seal: SealImage | null
  readonly note: string | null
}

export interface ComposedTable {
  readonly type: 'table'
  /** What the table is called by a reading machine; it is not printed. */
  readonly caption: string
  /** One width a column, in millimetres. */
  readonly widths: readonly number[]
  /** How many of the first rows are repeated on every further page. */
  readonly headerRows: number
  /** Size of its words in points; 9 where absent. */
  readonly textSize?: 12
  /** A cell that a span of an earlier row covers is not repeated. */
  readonly rows: readonly (readonly ComposedCell[])[]
  /** Written only where the file itself can work them out (xlsx). */
  readonly tieOuts: readonly TieOut[]
}

export interface ComposedCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  /** What the cell is a header of: its columns, its rows, or nothing. */
  readonly header: 'column' | 'row' | null
  readonly align: 'left' | 'center'
  /** The number that the text shows; null for a cell of figures that is empty; undefined for words. */
  readonly value?: number | null
  /** The cells of the same table that the number should be the sum of. */
  readonly sumOf?: CellRange
}

/** A rectangle of the table's grid, both ends included; rows and columns count from 0. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** 勾稽关系: one line of verdicts beside the table, each saying whether two sums are equal. */
export interface TieOut {
  readonly label: string
  /** A further column at the right with a verdict a row, or a further row below with a verdict a column. */
  readonly place: 'column' | 'row'
  readonly verdicts: readonly TieOutVerdict[]
}

export interface TieOutVerdict {
  /** The row (in a column of verdicts) or the column (in a row of verdicts) that it stands in. */
  readonly at: number
  readonly left: readonly CellRange[]
  readonly right: readonly CellRange[]
}

/** The title on one line. */
export const titleOf = (composition: Composition): string => composition.title.join('')
