import { type Draft, makeDraft } from '../draft.ts'
import type { CorpusCase, Family } from '../family.ts'
import type { Grid } from '../grid.ts'
import { printedPdf } from '../printed-pdf.ts'
import type { Rng } from '../rng.ts'
import { VALUE_STYLES } from '../values.ts'
import { documentXml, docxBytes, setWide, withNoteMark } from './docx.ts'
import { articleHtml, escapeHtml } from './html.ts'
import { workbookBytes } from './xlsx.ts'

const fromHtml = (family: string, draft: Draft, html: string): CorpusCase => ({
  name: 'report.pdf',
  bytes: printedPdf({
    ...{ family, file: 'report.html', filter: 'pdf:writer_web_pdf_Export', identity: html },
    bytes: () => new TextEncoder().encode(html),
  }),
  expected: draft.expected,
  notes: '',
})

const fromDocx = (family: string, draft: Draft, document: string): CorpusCase => ({
  name: 'report.pdf',
  bytes: printedPdf({
    ...{ family, file: 'report.docx', filter: 'pdf:writer_pdf_Export', identity: document },
    bytes: () => docxBytes(document),
  }),
  expected: draft.expected,
  notes: '',
})

/** A sheet as it is printed: what a narrow cell cuts off still lies under the figures beside it. */
async function fromSheet(family: string, draft: Draft): Promise<CorpusCase> {
  const bytes = await workbookBytes(draft, false, { numbersAsText: false, offset: 0, formulas: false })
  const job = { family, file: 'report.xlsx', filter: 'pdf:calc_pdf_Export', bytes: () => bytes } as const
  return {
    name: 'report.pdf',
    bytes: printedPdf({ ...job, identity: JSON.stringify([draft.title, draft.chapters]) }),
    expected: draft.expected,
    notes: '',
  }
}

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

/** Two cases of each are kept printed: more need LibreOffice, and minutes. */
const family = (
  id: string,
  about: string,
  make: (id: string, rng: Rng) => CorpusCase | Promise<CorpusCase>,
): Family => ({
  id,
  about,
  make: rng => make(id, rng),
  kept: 2,
})

export const pdfFamilies: readonly Family[] = [
  family('real-pdf-word', 'printed from a Word table, page breaks inside table three', (id, rng) => {
    const draft = makeDraft(rng, { split: rng.chance(0.5), scale: rng.pick(['few', 'small', 'medium']) })
    return fromDocx(id, draft, documentXml(draft))
  }),
  family('real-pdf-word-blank', 'printed from a Word table with blank cells for 0', (id, rng) => {
    const draft = makeDraft(rng, { scale: rng.pick(['few', 'small']), printValue: VALUE_STYLES.totalOnly() })
    return fromDocx(id, draft, documentXml(draft))
  }),
  family('real-pdf-merged', 'printed from Word, （六） as one row', (id, rng) => {
    const draft = makeDraft(rng, { mergedOther: true, scale: rng.pick(['small', 'medium']) })
    return fromDocx(id, draft, documentXml(draft))
  }),
  family('real-pdf-cut-figures', 'figures too long for their cell go on in its next line', (id, rng) => {
    const draft = makeDraft(rng, { scale: 'large' })
    return fromDocx(id, draft, documentXml(draft))
  }),
  family(
    'real-pdf-narrow',
    'narrow label columns: every label wraps, one letter a line at the side',
    (id, rng) => {
      const draft = makeDraft(rng, { scale: rng.pick(['few', 'small', 'medium']) })
      return fromHtml(
        id,
        draft,
        sized(draft, { labels: [18, 50, rng.int(70, 120)], figure: 44, fontSize: 2 }),
      )
    },
  ),
  family('real-pdf-wide', 'roomy columns from a web page', (id, rng) => {
    const draft = makeDraft(rng, { scale: rng.pick(['zero', 'small', 'medium']) })
    return fromHtml(id, draft, sized(draft, { labels: [40, 80, 190], figure: 50, fontSize: 2 }))
  }),
  family('real-pdf-marks', 'a raised 1 behind each figure points to a note', (id, rng) => {
    const draft = makeDraft(rng, { scale: rng.pick(['small', 'medium']) })
    return fromDocx(id, draft, documentXml(draft, { runs: withNoteMark }))
  }),
  family('real-pdf-spaced', 'figures set wide', (id, rng) => {
    const draft = makeDraft(rng, { scale: rng.pick(['small', 'medium']) })
    return fromDocx(id, draft, documentXml(draft, { runs: setWide }))
  }),
  family('real-pdf-sheet', 'printed from a sheet: labels cut off by the figures beside them', (id, rng) => {
    const draft = makeDraft(rng, { scale: rng.pick(['small', 'medium']) })
    return fromSheet(id, draft)
  }),
  family('real-pdf-flat', 'one header row, some cells blank, some dashes', (id, rng) => {
    const style = rng.pick([
      VALUE_STYLES.blank,
      VALUE_STYLES.dash,
      VALUE_STYLES.slash,
      VALUE_STYLES.someBlank,
    ])
    const draft = makeDraft(rng, { flatHeader: true, scale: 'small', printValue: style(rng) })
    return fromHtml(id, draft, sized(draft, { labels: [30, 60, 130], figure: 48, fontSize: 2 }))
  }),
]
