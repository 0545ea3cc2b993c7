import type * as Docx from 'docx'
import { breadth, cellWidth, evenInset, fittingSize, TABLE_TEXT_SIZE } from '../cell-fit.ts'
import { placeCells } from '../composed-grid.ts'
import {
  type ComposedBlock,
  type ComposedCell,
  type ComposedTable,
  type Composition,
  titleOf,
} from '../composition.ts'
import { printableComposition } from '../printable.ts'
import { coreProperties, repackZip } from '../repack-zip.ts'
import { FONT_TABLE } from './font-table.ts'
import { PAGE, STYLES, twips } from './official-style.ts'

/**
 * A Word document with the measures of GB/T 9704: real tables with merged cells whose header rows repeat, named
 * styles, page numbers at the outer side. The file names no person and no moment of saving.
 */
export async function writeDocx(composition: Composition): Promise<Uint8Array> {
  const docx = await import('docx')
  const clean = printableComposition(composition)
  const document = new docx.Document({
    title: titleOf(clean),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(docx, 'right'), even: footer(docx, 'left') },
        children: [
          title(docx, clean.title),
          ...clean.blocks.map((block, at) => child(docx, block, clean.blocks[at - 1], clean.blocks[at + 1])),
        ],
      },
    ],
  })
  const packed = await docx.Packer.toArrayBuffer(document)
  return repackZip(new Uint8Array(packed), {
    'docProps/core.xml': () => coreProperties(titleOf(clean), clean.lang, clean.date),
    'word/fontTable.xml': () => FONT_TABLE,
  })
}

type Library = typeof Docx

function footer(docx: Library, alignment: 'left' | 'right'): Docx.Footer {
  const number = new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'] })
  return new docx.Footer({
    children: [new docx.Paragraph({ style: 'Footer', alignment, children: [number] })],
  })
}

/** Full-width characters of 22 pt that fit on a line of 156 mm. */
const TITLE_LINE = 20

function title(docx: Library, parts: readonly string[]): Docx.Paragraph {
  const lines = breadth(parts.join('')) > TITLE_LINE ? parts : [parts.join('')]
  const children = lines.map((text, at) => new docx.TextRun({ text, ...(at > 0 && { break: 1 }) }))
  return new docx.Paragraph({ style: 'Title', children })
}

/** Room between a table and the words around it, in twentieths of a point. */
const TABLE_GAP = 140

function child(
  docx: Library,
  block: ComposedBlock,
  before: ComposedBlock | undefined,
  after: ComposedBlock | undefined,
): Docx.Paragraph | Docx.Table {
  if (block.type === 'table') return table(docx, block)
  const spacing = {
    ...(before?.type === 'table' && { before: TABLE_GAP }),
    ...(after?.type === 'table' && { after: TABLE_GAP }),
  }
  if (block.type === 'paragraph') return new docx.Paragraph({ spacing, text: block.text })
  return new docx.Paragraph({
    heading: block.level === 1 ? 'Heading1' : 'Heading2',
    spacing,
    text: block.text,
  })
}

function table(docx: Library, composed: ComposedTable): Docx.Table {
  const placed = placeCells(composed)
  return new docx.Table({
    width: { size: twips(composed.widths.reduce((sum, width) => sum + width, 0)), type: 'dxa' },
    columnWidths: composed.widths.map(twips),
    layout: 'fixed',
    alignment: 'center',
    rows: composed.rows.map(
      (_, row) =>
        new docx.TableRow({
          tableHeader: row < composed.headerRows,
          cantSplit: true,
          children: placed[row]!.map(({ cell, column }) =>
            tableCell(docx, cell, cellWidth(composed.widths, column, cell), row < composed.rows.length - 1),
          ),
        }),
    ),
  })
}

/** `keepNext` in all rows but the last keeps a table on one page as long as it fits on one. */
function tableCell(docx: Library, cell: ComposedCell, width: number, keepNext: boolean): Docx.TableCell {
  const side = twips(evenInset(cell, width))
  const size = Math.floor(fittingSize(cell, width) * 2)
  const run = (text: string) =>
    new docx.TextRun({ text, ...(size < TABLE_TEXT_SIZE * 2 && { size: Math.max(size, 2) }) })
  return new docx.TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: 'center',
    margins: { top: 28, bottom: 28, left: side, right: side },
    width: { size: twips(width), type: 'dxa' },
    children: cell.text
      .split('\n')
      .map(
        text =>
          new docx.Paragraph({ style: 'TableText', alignment: cell.align, keepNext, children: [run(text)] }),
      ),
  })
}
