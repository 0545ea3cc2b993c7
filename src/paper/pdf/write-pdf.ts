import { createRequire } from 'node:module'
import { setImmediate } from 'node:timers/promises'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Composition, titleOf } from '../composition.ts'
import { pageData } from './page-data.ts'
import { PAGE_TEMPLATE } from './template.ts'

const FONTS = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf']

/**
 * A tagged, accessible PDF (PDF/UA-1) with embedded fonts and selectable text. The same composition gives the same
 * bytes.
 */
export async function writePdf(composition: Composition): Promise<Uint8Array> {
  const compiler = await typesetter()
  const { data, images } = pageData(composition)
  for (const [path, png] of images) compiler.mapShadow(WORKSPACE + path, Buffer.from(png))
  const compiled = compiler.compile({
    mainFileContent: PAGE_TEMPLATE,
    inputs: { composition: JSON.stringify(data) },
  })
  for (const path of images.keys()) compiler.unmapShadow(WORKSPACE + path)
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
