import { createRequire } from 'node:module'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { cellWidth, evenInset, fittingSize } from '../cell-fit.ts'
import { placeCells } from '../composed-grid.ts'
import { type ComposedBlock, type Composition, titleOf } from '../composition.ts'
import { printableComposition } from '../printable.ts'
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
  const data = { ...clean, blocks: clean.blocks.map(measured) }
  const compiled = compiler.compile({
    mainFileContent: PAGE_TEMPLATE,
    inputs: { composition: JSON.stringify(data) },
  })
  const document = compiled.result
  if (document === null) {
    const diagnostics = compiled.takeDiagnostics()
    const words = diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'no diagnostics'
    throw new Error(`typesetting failed for ${titleOf(composition)}: ${words}`)
  }
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' })
  compiler.evictCache(2)
  return bytes
}

/** Adds to a table what the template needs to set it: each cell's side room and size, and whether it may break. */
function measured(block: ComposedBlock) {
  if (block.type !== 'table') return block
  const rows = placeCells(block).map(cells =>
    cells.map(({ cell, column }) => {
      const width = cellWidth(block.widths, column, cell)
      const { text, colSpan, rowSpan, align } = cell
      return { text, colSpan, rowSpan, align, inset: evenInset(cell, width), size: fittingSize(cell, width) }
    }),
  )
  const { type, caption, widths, headerRows } = block
  return { type, caption, widths, headerRows, rows, long: rows.length > ROWS_ON_A_PAGE }
}

let ready: Promise<NodeCompiler> | null = null

/** The compiler is made once: reading the fonts costs more than a document does. */
function typesetter(): Promise<NodeCompiler> {
  ready ??= import('@myriaddreamin/typst-ts-node-compiler').then(typst => {
    const { resolve } = createRequire(import.meta.url)
    const fontPaths = FONTS.map(font => resolve(`@expo-google-fonts/noto-serif-sc/${font}`))
    return typst.NodeCompiler.create({ fontArgs: [{ fontPaths }] })
  })
  return ready
}
