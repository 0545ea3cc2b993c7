import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { no, ok, type Result } from '../../basics/result.ts'
import type { Line, Paper } from '../model.ts'
import type { Unusable } from '../unusable.ts'
import { type PrintedPage, removeFurniture } from './page-furniture.ts'
import { readPageText } from './page-text.ts'
import { openPdf } from './pdf-library.ts'
import {
  DAMAGED,
  EMPTY,
  NO_MEANING,
  NO_TEXT,
  refusalFor,
  TOO_MUCH_TEXT,
  tooManyPages,
} from './pdf-refusal.ts'
import { printLines } from './printed-lines.ts'

const MOST_PAGES = 300
/** Runs of characters in the whole document; a full page of tables has about 300. */
const MOST_RUNS = 200_000

/**
 * PDF → its printed lines, page after page, top to bottom, each with its words and their boxes; page numbers and
 * running heads left out. Tables are not looked for: a PDF does not know any.
 *
 * Refused: password-protected (one that opens with the empty password is read), damaged, images only, too long.
 * Never throws for what the bytes hold. The caller sets the time limit.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Paper, Unusable>> {
  if (bytes.length === 0) return no(EMPTY)
  const task = await openPdf(bytes)
  try {
    return await readDocument(await task.promise)
  } catch (error) {
    return no(refusalFor(error))
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Result<Paper, Unusable>> {
  if (document.numPages < 1) return no(DAMAGED)
  if (document.numPages > MOST_PAGES) return no(tooManyPages(document.numPages, MOST_PAGES))
  const printed: PrintedPage[] = []
  let runsLeft = MOST_RUNS
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const text = await readPageText(page, runsLeft)
    page.cleanup()
    if (text === null) return no(TOO_MUCH_TEXT)
    runsLeft -= text.runs.length
    printed.push({ height: text.height, lines: printLines(text.runs) })
  }
  const blocks = removeFurniture(printed).flatMap(linesOf)
  const written = blocks
    .map(line => line.text)
    .join('')
    .replaceAll(' ', '')
  if (written === '') return no(NO_TEXT)
  if (written.replaceAll('\uFFFD', '').length < written.length / 2) return no(NO_MEANING)
  return ok({ kind: 'pdf', title: await titleOf(document), blocks })
}

const linesOf = (page: PrintedPage, index: number): Line[] =>
  page.lines.map(({ text, words }, line) => ({
    type: 'line',
    text,
    level: 0,
    place: { page: index + 1, line: line + 1 },
    words,
  }))

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const metadata = await document.getMetadata().catch(() => null)
  const title = (metadata?.info as { Title?: unknown } | undefined)?.Title
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null
}
