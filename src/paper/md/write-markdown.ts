import { placeCells } from '../composed-grid.ts'
import { type ComposedTable, type Composition, titleOf } from '../composition.ts'
import { plainBlocks } from '../plain-blocks.ts'
import { printableComposition } from '../printable.ts'

/**
 * Markdown with pipe tables (GFM). A label that spans rows stands in each of them, so that every row tells all; one
 * that spans columns stands in the last of them, next to its figures, so that an empty figure is not taken for it.
 */
export function writeMarkdown(composition: Composition): Uint8Array {
  const clean = printableComposition(composition)
  const { letterhead } = clean
  const parts = [
    ...(letterhead ? [letterhead.sender, letterhead.reference ?? ''].filter(Boolean).map(inline) : []),
    `# ${inline(titleOf(clean))}`,
    ...clean.blocks.flatMap(plainBlocks).map(renderBlock),
  ]
  return new TextEncoder().encode(`${parts.join('\n\n')}\n`)
}

function renderBlock(block: ReturnType<typeof plainBlocks>[number]): string {
  if (block.type === 'table') return renderTable(block)
  if (block.type === 'heading') return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`
  return opening(inline(block.text))
}

const inline = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ')
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')

/** Keeps a paragraph from being taken for a heading, a list, a rule or a quotation. */
const opening = (text: string): string =>
  text.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')

function renderTable(table: ComposedTable): string {
  const lines: string[][] = table.rows.map(() => table.widths.map(() => ''))
  for (const { row, column, cell } of placeCells(table).flat())
    for (let down = 0; down < cell.rowSpan; down += 1) {
      const line = lines[row + down]
      if (line) line[cell.header === 'row' ? column + cell.colSpan - 1 : column] = inline(cell.text)
    }
  const rows = lines.map(cells => `| ${cells.join(' | ')} |`)
  rows.splice(1, 0, `|${' --- |'.repeat(table.widths.length)}`)
  return rows.join('\n')
}
