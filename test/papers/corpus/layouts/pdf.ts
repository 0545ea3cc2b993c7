import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Draft, makeDraft } from '../draft.ts'
import type { CorpusCase, Family } from '../family.ts'
import type { Grid } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { VALUE_STYLES } from '../values.ts'
import { documentXml, docxBytes } from './docx.ts'
import { articleHtml, escapeHtml } from './html.ts'

let missing: string | null = null

/** 没有 LibreOffice 就做不出 PDF: looked up once. */
function whyNoOffice(): string {
  missing ??= spawnSync('soffice', ['--version']).status === 0 ? '' : 'soffice (LibreOffice) is not installed'
  return missing
}

/** Lets LibreOffice print a file to PDF, with a profile of its own so that runs do not wait for each other. */
function printPdf(name: string, bytes: Uint8Array, filter: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, name)],
      { timeout: 90_000 },
    )
    return new Uint8Array(readFileSync(join(folder, 'report.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const fromHtml = (draft: Draft, html: string, notes: string): CorpusCase => ({
  name: 'report.pdf',
  bytes: printPdf('report.html', new TextEncoder().encode(html), 'pdf:writer_web_pdf_Export'),
  expected: draft.expected,
  notes,
})

const fromDocx = (draft: Draft, document: string, notes: string): CorpusCase => ({
  name: 'report.pdf',
  bytes: printPdf('report.docx', docxBytes(document), 'pdf:writer_pdf_Export'),
  expected: draft.expected,
  notes,
})

interface PageWish {
  /** Width of the three label columns and of a figure's column, in points. */
  readonly labels: readonly [number, number, number]
  readonly figure: number
  readonly fontSize: number
}

function sizedTable(grid: Grid, wish: PageWish): string {
  const columns =
    grid.name === 'applications'
      ? [...wish.labels, ...Array<number>(7).fill(wish.figure)]
      : Array<number>(grid.name === 'disputes' ? 15 : 4).fill(grid.name === 'disputes' ? 30 : 110)
  const head = columns.map(width => `<col width="${width}">`).join('')
  const rows = grid.rows.map(row => {
    const cells = row.map(
      cell =>
        `<td rowspan="${cell.rowSpan}" colspan="${cell.colSpan}" align="center"><font size="${wish.fontSize}">${escapeHtml(cell.text)}</font></td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table border="1" cellspacing="0" width="${columns.reduce((sum, width) => sum + width)}">${head}${rows.join('')}</table>`
}

const sized = (draft: Draft, wish: PageWish): string =>
  `<html><head><meta charset="utf-8"><title>${draft.title}</title></head><body>${articleHtml(draft, { table: grid => sizedTable(grid, wish) })}</body></html>`

const family = (id: string, about: string, make: (rng: Rng) => CorpusCase): Family => ({
  id,
  about,
  make,
  unavailable: whyNoOffice,
})

export const pdfFamilies: readonly Family[] = [
  family('real-pdf-word', 'printed from a Word table, page breaks inside table three', rng => {
    const draft = makeDraft(rng, { split: rng.chance(0.5), scale: rng.pick(['few', 'small', 'medium']) })
    return fromDocx(draft, documentXml(draft), '')
  }),
  family('real-pdf-word-blank', 'printed from a Word table with blank cells for 0', rng => {
    const draft = makeDraft(rng, { scale: rng.pick(['few', 'small']), printValue: VALUE_STYLES.totalOnly() })
    return fromDocx(draft, documentXml(draft), '')
  }),
  family('real-pdf-merged', 'printed from Word, （六） as one row', rng => {
    const draft = makeDraft(rng, { mergedOther: true, scale: rng.pick(['small', 'medium']) })
    return fromDocx(draft, documentXml(draft), '')
  }),
  family('real-pdf-cut-figures', 'figures too long for their cell go on in its next line', rng => {
    const draft = makeDraft(rng, { scale: 'large' })
    return fromDocx(draft, documentXml(draft), '')
  }),
  family('real-pdf-narrow', 'narrow label columns: every label wraps, one letter a line at the side', rng => {
    const draft = makeDraft(rng, { scale: rng.pick(['few', 'small', 'medium']) })
    return fromHtml(draft, sized(draft, { labels: [18, 50, rng.int(70, 120)], figure: 44, fontSize: 2 }), '')
  }),
  family('real-pdf-wide', 'roomy columns from a web page', rng => {
    const draft = makeDraft(rng, { scale: rng.pick(['zero', 'small', 'medium']) })
    return fromHtml(draft, sized(draft, { labels: [40, 80, 190], figure: 50, fontSize: 2 }), '')
  }),
  family('real-pdf-flat', 'one header row, some cells blank, some dashes', rng => {
    const style = rng.pick([
      VALUE_STYLES.blank,
      VALUE_STYLES.dash,
      VALUE_STYLES.slash,
      VALUE_STYLES.someBlank,
    ])
    const draft = makeDraft(rng, { flatHeader: true, scale: 'small', printValue: style(rng) })
    return fromHtml(draft, sized(draft, { labels: [30, 60, 130], figure: 48, fontSize: 2 }), '')
  }),
]
