/**
 * A document between its bytes and its meaning: an ordered list of lines and tables. Readers of every format make it,
 * writers of every format take it, and nothing in it knows about disclosure.
 */
export interface Paper {
  readonly kind: PaperKind
  /** What the file itself calls the document (`<title>`, docx core property); null when it says nothing. */
  readonly title: string | null
  readonly blocks: readonly Block[]
  /** True where the file itself shows that its end is missing. */
  readonly cutOff?: boolean
}

export type PaperKind = 'html' | 'docx' | 'pdf' | 'xlsx' | 'txt' | 'md' | 'json'

export type Block = Line | Table

/** A paragraph, or one printed line where the format knows no paragraphs (text, PDF). */
export interface Line {
  readonly type: 'line'
  readonly text: string
  /** 1–6 for a heading by mark-up, 0 for anything else. */
  readonly level: number
  readonly place: Place
  /** The words, split where a gap shows, with their box on the page; only where the format has positions (PDF). */
  readonly words?: readonly Word[]
}

/** Points from the left and the top edge of the page as it is shown; `top` < `bottom`. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Table {
  readonly type: 'table'
  readonly rows: readonly Row[]
  readonly place: Place
}

/** The cells that the row itself carries; a cell that a span of an earlier row covers is not repeated. */
export interface Row {
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** The words of the cell, paragraphs joined by a line feed, outer white space removed. */
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly place: Place
}

/** Where a person finds it again. Numbers count from 1. */
export interface Place {
  readonly page?: number
  readonly line?: number
  readonly sheet?: string
  readonly table?: number
  readonly row?: number
  readonly cell?: number
}

/** 第3页第12行 · 表2第5行第3格 · 工作表“表三”第7行第2格 */
export function describePlace(place: Place): string {
  let words = ''
  if (place.page !== undefined) words += `第${place.page}页`
  if (place.sheet !== undefined) words += `工作表“${place.sheet}”`
  if (place.table !== undefined) words += `表格${place.table}`
  if (place.row !== undefined) words += `第${place.row}行`
  if (place.cell !== undefined) words += `第${place.cell}格`
  if (place.line !== undefined) words += `第${place.line}行`
  return words
}
