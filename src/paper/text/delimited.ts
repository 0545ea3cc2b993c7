/** A line of a text file, or several that one quoted cell runs over, with the number of its first. */
export interface TextRow {
  readonly text: string
  readonly line: number
}

/** As many lines may one quoted cell run over; more is a quotation mark and no cell. */
const MOST_LINES = 30
const LEAST_CSV_ROWS = 10
const PROSE_FIELD = 120

/**
 * Rows of a spreadsheet that were copied or saved as text: cells with line ends or quotation marks stand in quotes, and
 * cells may be parted by commas. They come out as cells parted by tabs; every other line stays as it is.
 */
export function delimitedRows(lines: readonly string[]): TextRow[] {
  const comma = isCommaSeparated(lines)
  const rows: TextRow[] = []
  for (let index = 0; index < lines.length; index++) {
    const from = index
    let text = lines[index]!
    if (text.includes('"')) {
      const last = lastLineOf(lines, index, comma)
      text = lines.slice(index, last + 1).join('')
      index = last
    }
    rows.push({ text: tabbed(text, comma), line: from + 1 })
  }
  return rows
}

function isCommaSeparated(lines: readonly string[]): boolean {
  let rows = 0
  for (const line of lines) {
    if (line.includes('\t')) return false
    if (/(?:,\d*){3}/.test(line) && ++rows >= LEAST_CSV_ROWS) return true
  }
  return false
}

/** The line in which the quotation mark that this one opens a cell with is closed; the line itself where none is. */
function lastLineOf(lines: readonly string[], from: number, comma: boolean): number {
  if (!/(?:^|[\t,])"/.test(lines[from]!)) return from
  let open = false
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index++) {
    const marks = lines[index]!.split('"').length - 1
    if (marks % 2 === 1) open = !open
    if (!open) return comma || lines.slice(from, index + 1).some(line => line.includes('\t')) ? index : from
  }
  return from
}

function tabbed(text: string, comma: boolean): string {
  if (!comma && !(text.includes('\t') && text.includes('"'))) return text
  const cells = fields(text, comma ? ',' : '\t')
  if (cells === null) return text
  if (
    comma &&
    cells.length > 1 &&
    !cells.some(cell => cell.length < PROSE_FIELD && /^[\d.]*$/.test(cell.trim()))
  )
    return text
  return cells.map(cell => cell.replaceAll('\t', ' ')).join('\t')
}

/** The fields of one row (RFC 4180); null where a quotation mark is none of its own. */
function fields(text: string, separator: string): string[] | null {
  const cells: string[] = []
  let at = 0
  while (at <= text.length) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at)
      cells.push(text.slice(at, end < 0 ? text.length : end))
      if (end < 0) return cells
      at = end + 1
      continue
    }
    let cell = ''
    for (;;) {
      const close = text.indexOf('"', at + 1)
      if (close < 0) return null
      cell += text.slice(at + 1, close)
      at = close + 1
      if (text[at] !== '"') break
      cell += '"'
    }
    cells.push(cell)
    if (at >= text.length) return cells
    if (text[at] !== separator) return null
    at += 1
  }
  return cells
}
