import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('pdfjs-dist/package.json'))

let library: Promise<Library> | undefined

/**
 * Starts pdf.js on a copy of the bytes: in this thread, text only, silent; no network, no scripts, no fonts of the
 * machine. The caller awaits `.promise` and calls `.destroy()`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  library ??= loadQuietly()
  const pdfjs = await library
  return pdfjs.getDocument({
    // pdf.js takes the buffer it is given away from its owner
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
  })
}

/**
 * Drawing needs a native canvas package; text does not. Left alone, pdf.js loads that package as it starts, which reads
 * every font of the machine, or complains on the console where it is absent. So an empty package stands in for it, and
 * an empty class for the matrix that pdf.js makes one of.
 */
async function loadQuietly(): Promise<Library> {
  const drawing = globalThis as Record<string, unknown>
  const stood = 'DOMMatrix' in drawing
  const warn = console.warn
  console.warn = (...words: unknown[]) => {
    if (!/^Warning: Cannot (load|access|polyfill)/.test(String(words[0]))) warn(...words)
  }
  drawing.DOMMatrix ??= class {}
  const standIn = standInForCanvas()
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    pdfjs.GlobalWorkerOptions.workerSrc = pathToFileURL(join(folder, 'legacy/build/pdf.worker.mjs')).href
    return pdfjs
  } finally {
    standIn.remove()
    console.warn = warn
    if (!stood) delete drawing.DOMMatrix
  }
}

function standInForCanvas(): { readonly remove: () => void } {
  const nothing = { remove: () => undefined }
  try {
    const path = createRequire(join(folder, 'package.json')).resolve('@napi-rs/canvas')
    if (require.cache[path] !== undefined) return nothing
    require.cache[path] = { id: path, filename: path, loaded: true, exports: {} } as NodeJS.Module
    return { remove: () => delete require.cache[path] }
  } catch {
    return nothing
  }
}
