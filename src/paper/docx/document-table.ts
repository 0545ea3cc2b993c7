import type * as Docx from 'docx'
import { cellWidth, evenInset, fittingSize, TABLE_TEXT_SIZE } from '../cell-fit.ts'
import { placeCells } from '../composed-grid.ts'
import type { ComposedCell, ComposedTable } from '../composition.ts'
import { twips } from './official-style.ts'

type Library = typeof Docx

/** A real table: merged cells, header rows that repeat, no row broken between pages. */
export function documentTable(docx: Library, composed: ComposedTable): Docx.Table {
  const placed = placeCells(composed)
  const { widths, headerRows, textSize = TABLE_TEXT_SIZE, rows } = composed
  return new docx.Table({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: 'dxa' },
    columnWidths: widths.map(twips),
    layout: 'fixed',
    alignment: 'center',
    rows: rows.map(
      (_, row) =>
        new docx.TableRow({
          tableHeader: row < headerRows,
          cantSplit: true,
          children: placed[row]!.map(({ cell, column }) =>
            tableCell(docx, cell, cellWidth(widths, column, cell), textSize, row < rows.length - 1),
          ),
        }),
    ),
  })
}

/** `keepNext` in all rows but the last keeps a table on one page as long as it fits on one. */
function tableCell(
  docx: Library,
  cell: ComposedCell,
  width: number,
  textSize: number,
  keepNext: boolean,
): Docx.TableCell {
  const side = twips(evenInset(cell, width, textSize))
  const large = textSize > TABLE_TEXT_SIZE
  const size = Math.floor(fittingSize(cell, width, textSize) * 2)
  const run = (text: string) =>
    new docx.TextRun({ text, ...(size < textSize * 2 && { size: Math.max(size, 2) }) })
  const room = large ? 110 : 28
  return new docx.TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: 'center',
    margins: { top: room, bottom: room, left: side, right: side },
    width: { size: twips(width), type: 'dxa' },
    children: cell.text.split('\n').map(
      text =>
        new docx.Paragraph({
          style: large ? 'TableTextLarge' : 'TableText',
          alignment: cell.align,
          keepNext,
          children: [run(text)],
        }),
    ),
  })
}
