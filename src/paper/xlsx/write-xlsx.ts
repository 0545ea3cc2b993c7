import type { Font, Workbook, Worksheet } from 'exceljs'
import { breadth } from '../cell-fit.ts'
import { type ComposedTable, type Composition, titleOf } from '../composition.ts'
import { plainBlocks } from '../plain-blocks.ts'
import { printableComposition } from '../printable.ts'
import { coreProperties, repackZip } from '../repack-zip.ts'
import { FONT, HEADING_FONT, PART_FONT, TITLE_FONT } from './sheet-style.ts'
import { writeTable } from './write-table.ts'

/**
 * A workbook with a sheet for each chapter. Totals that tie out are formulas with their result beside them, so they
 * follow when a figure is corrected; a total that does not is written as the number it is, and the visible check
 * beside it says 不符. Words are always text cells, never formulas.
 */
export async function writeXlsx(composition: Composition): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const clean = printableComposition(composition)
  const workbook: Workbook = new exceljs.Workbook()
  workbook.calcProperties = { fullCalcOnLoad: true }
  for (const [at, chapter] of chapters(clean).entries())
    writeSheet(workbook, chapter, at === 0 ? titleOf(clean) : null)
  const bytes = await workbook.xlsx.writeBuffer()
  return repackZip(new Uint8Array(bytes), {
    'docProps/core.xml': () => coreProperties(titleOf(clean), clean.lang, clean.date),
  })
}

interface Chapter {
  readonly sheet: string
  readonly blocks: ReturnType<typeof plainBlocks>
}

function chapters({ blocks }: Composition): Chapter[] {
  const found: Chapter[] = []
  for (const block of blocks.flatMap(plainBlocks)) {
    if (block.type === 'heading' && block.sheet !== undefined)
      found.push({ sheet: block.sheet, blocks: [block] })
    else if (found.length === 0) found.push({ sheet: '正文', blocks: [block] })
    else found.at(-1)!.blocks.push(block)
  }
  return found
}

/** Width of the one column of a sheet without a table, in characters. */
const TEXT_WIDTH = 70

function writeSheet(workbook: Workbook, { sheet, blocks }: Chapter, title: string | null): void {
  const table = blocks.find((block): block is ComposedTable => block.type === 'table')
  const worksheet = workbook.addWorksheet(sheet, {
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.9, bottom: 0.9, header: 0.3, footer: 0.5 },
    },
    headerFooter: { oddFooter: '&C— &P —' },
    properties: { defaultRowHeight: 18 },
  })
  // Text is laid over the table's own columns, so that it never widens them.
  const columns = table?.widths.length ?? 1
  if (!table) worksheet.getColumn(1).width = TEXT_WIDTH
  let row = 1
  if (title !== null) row = writeText(worksheet, row, columns, title, 'title')
  for (const block of blocks)
    row =
      block.type === 'table'
        ? writeTable(worksheet, row, block)
        : writeText(
            worksheet,
            row,
            columns,
            block.text,
            block.type === 'heading' ? `heading${block.level}` : 'paragraph',
          )
}

type TextKind = 'title' | 'heading1' | 'heading2' | 'paragraph'

const FONTS: Record<TextKind, Partial<Font>> = {
  title: TITLE_FONT,
  heading1: HEADING_FONT,
  heading2: PART_FONT,
  paragraph: FONT,
}

/** Excel shows at most 409 points of a row; a longer paragraph goes on in the next row after a full stop. */
const PARAGRAPH_PIECE = /[\s\S]{1,600}(?:[。；！？]|$)|[\s\S]{1,600}/gu

function writeText(
  worksheet: Worksheet,
  first: number,
  columns: number,
  text: string,
  kind: TextKind,
): number {
  const [perLine, lineHeight] = kind === 'title' ? [20, 30] : [32, 19]
  let row = first
  for (const piece of text.match(PARAGRAPH_PIECE) ?? []) {
    if (columns > 1) worksheet.mergeCells(row, 1, row, columns)
    const cell = worksheet.getCell(row, 1)
    cell.value = piece
    cell.font = FONTS[kind]
    cell.alignment = { vertical: 'middle', wrapText: true, horizontal: kind === 'title' ? 'center' : 'left' }
    worksheet.getRow(row).height = Math.max(1, Math.ceil(breadth(piece) / perLine)) * lineHeight + 4
    row += 1
  }
  return row
}
