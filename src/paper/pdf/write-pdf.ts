import { createRequire } from 'node:module'
import { setImmediate } from 'node:timers/promises'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { cellWidth, evenInset, fittingSize, TABLE_TEXT_SIZE } from '../cell-fit.ts'
import { placeCells } from '../composed-grid.ts'
import { type ComposedBlock, type ComposedTable, type Composition, titleOf } from '../composition.ts'
import { staysWithNext } from '../letter-format.ts'
import { printableComposition } from '../printable.ts'
import { letterheadData, signatureData } from './letter-data.ts'
import { PAGE_TEMPLATE } from './template.ts'

const FONTS = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf']

/** More rows than one page holds: such a table may break between rows. */
const ROWS_ON_A_PAGE = 40

/**
 * A tagged, accessible PDF (PDF/UA-1) with embedded fonts and selectable text. The same composition gives the same
 * bytes.
 */
export async function writePdf(composition: Composition): Promise<Uint8Array> {
  const compiler = await typesetter()
  const clean = printableComposition(composition)
  const seals = new Map<string, Uint8Array>()
  const data = {
    ...clean,
    ...(clean.letterhead && { letterhead: letterheadData(clean.letterhead) }),
    blocks: clean.blocks.map((block, at) => measured(block, clean.blocks[at + 1], seals)),
  }
  for (const [path, png] of seals) compiler.mapShadow(WORKSPACE + path, Buffer.from(png))
  const compiled = compiler.compile({
    mainFileContent: PAGE_TEMPLATE,
    inputs: { composition: JSON.stringify(data) },
  })
  for (const path of seals.keys()) compiler.unmapShadow(WORKSPACE + path)
  const document = compiled.result
  if (document === null) {
    const diagnostics = compiled.takeDiagnostics()
    const words = diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'no diagnostics'
    throw new Error(`typesetting failed for ${titleOf(composition)}: ${words}`)
  }
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' })
  compiler.evictCache(2)
  // The typesetter's memory is freed by the event loop only: without a turn of it, a row of documents keeps 0.5 MB each.
  await setImmediate()
  return bytes
}

/** Adds what the template needs to set the block, and collects the seals under the paths that it will ask for. */
function measured(block: ComposedBlock, next: ComposedBlock | undefined, seals: Map<string, Uint8Array>) {
  if (block.type === 'table') return measuredTable(block)
  if (block.type === 'signature') {
    const path = `/seal-${seals.size}.png`
    if (block.seal !== null) seals.set(path, block.seal.png)
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

/** Where the typesetter looks for files: nowhere on the disk, only images that were handed to it. */
const WORKSPACE = '/typeset'

let ready: Promise<NodeCompiler> | null = null

/** The compiler is made once: reading the fonts costs more than a document does. */
function typesetter(): Promise<NodeCompiler> {
  ready ??= import('@myriaddreamin/typst-ts-node-compiler').then(typst => {
    const { resolve } = createRequire(import.meta.url)
    const fontPaths = FONTS.map(font => resolve(`@expo-google-fonts/noto-serif-sc/${font}`))
    return typst.NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths }] })
  })
  return ready
}
