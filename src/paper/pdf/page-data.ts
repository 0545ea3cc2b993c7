import { cellWidth, evenInset, fittingSize, TABLE_TEXT_SIZE } from '../cell-fit.ts'
import { placeCells } from '../composed-grid.ts'
import type { ComposedBlock, ComposedTable, Composition } from '../composition.ts'
import { staysWithNext } from '../letter-format.ts'
import { printableComposition } from '../printable.ts'
import { letterheadData, signatureData } from './letter-data.ts'

/** More rows than one page holds: such a table may break between rows. */
const ROWS_ON_A_PAGE = 40

/** A composition as the page template takes it, and the images that the page asks for, by their paths. */
export function pageData(composition: Composition) {
  const clean = printableComposition(composition)
  const images = new Map<string, Uint8Array>()
  const data = {
    ...clean,
    ...(clean.letterhead && { letterhead: letterheadData(clean.letterhead) }),
    blocks: clean.blocks.map((block, at) => measured(block, clean.blocks[at + 1], images)),
  }
  return { data, images }
}

/** Adds what the template needs to set the block, and collects the images under the paths that it will ask for. */
function measured(block: ComposedBlock, next: ComposedBlock | undefined, images: Map<string, Uint8Array>) {
  if (block.type === 'table') return measuredTable(block)
  if (block.type === 'signature') {
    const path = `/seal-${images.size}.png`
    if (block.seal !== null) images.set(path, block.seal.png)
    return signatureData(block, path)
  }
  return { ...block, sticky: staysWithNext(block, next) }
}

/** Room above and below the words of a cell in millimetres: more of it around larger ones. */
const CELL_ROOM = { small: 0.95, large: 2.2 }

/** Adds to a table what the template needs to set it: each cell's side room and size, and whether it may break. */
function measuredTable(block: ComposedTable) {
  const { type, caption, widths, headerRows, textSize = TABLE_TEXT_SIZE } = block
  const room = textSize > TABLE_TEXT_SIZE ? CELL_ROOM.large : CELL_ROOM.small
  const rows = placeCells(block).map(cells =>
    cells.map(({ cell, column }) => {
      const width = cellWidth(widths, column, cell)
      const { text, colSpan, rowSpan, align } = cell
      const inset = evenInset(cell, width, textSize)
      return { text, colSpan, rowSpan, align, inset, room, size: fittingSize(cell, width, textSize) }
    }),
  )
  const long = rows.length > ROWS_ON_A_PAGE || textSize > TABLE_TEXT_SIZE
  return { type, caption, widths, headerRows, textSize, rows, long }
}
