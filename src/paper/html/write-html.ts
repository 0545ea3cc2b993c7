import { type PlacedCell, placeCells } from '../composed-grid.ts'
import {
  type ComposedBlock,
  type ComposedTable,
  type Composition,
  type Letterhead,
  titleOf,
} from '../composition.ts'
import { enclosureLines } from '../plain-blocks.ts'
import { printableComposition } from '../printable.ts'
import { PAGE_STYLE } from './page-style.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character]!)

/**
 * A complete page that works by itself: no script, nothing fetched. Every header cell has its scope, and every figure
 * names the header cells that it stands under, so that a screen reader finds its way in tables with merged headers.
 */
export function writeHtml(composition: Composition): Uint8Array {
  const { lang, title, date, letterhead, blocks } = printableComposition(composition)
  const heading = title.map(part => `<span>${escapeHtml(part)}</span>`).join('')
  let tables = 0
  const body = blocks.map(block => renderBlock(block, () => `t${++tables}`)).join('\n')
  return new TextEncoder().encode(`<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${date === null ? '' : `<meta name="date" content="${date}">\n`}<title>${escapeHtml(titleOf({ ...composition, title }))}</title>
<style>
${PAGE_STYLE}</style>
</head>
<body>
<main>
${letterhead === undefined ? '' : renderLetterhead(letterhead)}<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`)
}

const renderLetterhead = ({ sender, reference }: Letterhead): string =>
  `<p class="sender">${escapeHtml(sender)}</p>
${reference === null ? '' : `<p class="reference">${escapeHtml(reference)}</p>\n`}`

function renderBlock(block: ComposedBlock, nextTable: () => string): string {
  if (block.type === 'table') return renderTable(block, nextTable())
  if (block.type === 'enclosures')
    return enclosureLines(block.items)
      .map(text => `<p>${escapeHtml(text)}</p>`)
      .join('\n')
  if (block.type === 'signature')
    return `<div class="signature"><p>${escapeHtml(block.name)}</p>\n<p>${escapeHtml(block.date)}</p></div>${block.note === null ? '' : `\n<p>${escapeHtml(block.note)}</p>`}`
  if (block.type === 'paragraph' && block.flush) return `<p class="flush">${escapeHtml(block.text)}</p>`
  const tag = block.type === 'paragraph' ? 'p' : `h${block.level + 1}`
  return `<${tag}>${escapeHtml(block.text)}</${tag}>`
}

function renderTable(table: ComposedTable, id: string): string {
  const placed = placeCells(table)
  const whole = table.widths.reduce((sum, width) => sum + width, 0)
  const columns = table.widths
    .map(width => `<col style="width:${((width / whole) * 100).toFixed(2)}%">`)
    .join('')
  const caption = escapeHtml(table.caption)
  const line = (cells: readonly PlacedCell[]) =>
    `<tr>${cells.map(cell => renderCell(cell, placed, id)).join('')}</tr>`
  const head = placed.slice(0, table.headerRows).map(line)
  const body = placed.slice(table.headerRows).map(line)
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="${table.widths.length > 5 ? 'wide' : 'narrow'}">
<caption>${caption}</caption>
<colgroup>${columns}</colgroup>
${head.length === 0 ? '' : `<thead>\n${head.join('\n')}\n</thead>\n`}<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`
}

function renderCell(place: PlacedCell, placed: readonly PlacedCell[][], id: string): string {
  const { cell, row, column } = place
  let attributes = ''
  if (cell.colSpan > 1) attributes += ` colspan="${cell.colSpan}"`
  if (cell.rowSpan > 1) attributes += ` rowspan="${cell.rowSpan}"`
  if (cell.align === 'left') attributes += ' class="words"'
  const text = escapeHtml(cell.text).replaceAll('\n', '<br>')
  if (cell.header !== null) {
    const scope = cell.header === 'column' ? 'col' : 'row'
    return `<th id="${id}-${row}-${column}" scope="${scope}"${attributes}>${text}</th>`
  }
  const headers = headersOf(place, placed).map(header => `${id}-${header.row}-${header.column}`)
  if (headers.length > 0) attributes += ` headers="${headers.join(' ')}"`
  return `<td${attributes}>${text}</td>`
}

/** The headers of a figure: the nearest block of column headers above it, and the row headers beside it. */
function headersOf({ row, column, cell }: PlacedCell, placed: readonly PlacedCell[][]): PlacedCell[] {
  if (cell.value === undefined) return []
  const isHeaderRow = (at: number) => placed[at]?.some(other => other.cell.header === 'column') ?? false
  let last = row - 1
  while (last >= 0 && !isHeaderRow(last)) last -= 1
  let first = last
  while (first > 0 && isHeaderRow(first - 1)) first -= 1
  const above = placed
    .slice(Math.max(first, 0), last + 1)
    .flatMap(cells =>
      cells.filter(
        other =>
          other.cell.header === 'column' &&
          other.column < column + cell.colSpan &&
          column < other.column + other.cell.colSpan,
      ),
    )
  const beside = placed
    .slice(0, row + 1)
    .flatMap(cells =>
      cells.filter(
        other => other.cell.header === 'row' && row < other.row + other.cell.rowSpan && other.column < column,
      ),
    )
  return [...above, ...beside]
}
