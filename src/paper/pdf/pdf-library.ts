import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

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
 * Drawing needs a native canvas package, which is optional and may be absent; text does not. While it loads, pdf.js
 * complains of that on the console and asks for a matrix class: both are answered here.
 */
async function loadQuietly(): Promise<Library> {
  const drawing = globalThis as Record<string, unknown>
  const warn = console.warn
  console.warn = (...words: unknown[]) => {
    if (!/^Warning: Cannot (load|access|polyfill)/.test(String(words[0]))) warn(...words)
  }
  const stood = 'DOMMatrix' in drawing
  drawing.DOMMatrix ??= class {}
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    pdfjs.GlobalWorkerOptions.workerSrc = pathToFileURL(join(folder, 'legacy/build/pdf.worker.mjs')).href
    return pdfjs
  } finally {
    console.warn = warn
    if (!stood) delete drawing.DOMMatrix
  }
}
