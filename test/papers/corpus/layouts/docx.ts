import { strToU8, zipSync } from 'fflate'
import { type Draft, makeDraft } from '../draft.ts'
import type { CorpusCase, Family } from '../family.ts'
import type { Grid } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { escapeHtml } from './html.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'

const run = (text: string): string =>
  `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`

/** How Word would hold the same words: in one run, in several, with proofing marks or tracked changes between. */
type RunStyle = (text: string) => string

const inOneRun: RunStyle = text => (text === '' ? '' : run(text))
const inManyRuns: RunStyle = text =>
  [...text]
    .map(
      (letter, at) =>
        run(letter) +
        (at % 3 === 0
          ? '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>'
          : ''),
    )
    .join('')
const withTrackedChanges: RunStyle = text =>
  text === ''
    ? ''
    : `<w:del w:id="1" w:author="a"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run(text)}</w:ins>`
const withNoise: RunStyle = text =>
  text === ''
    ? ''
    : `<w:r><w:rPr><w:vanish/></w:rPr><w:t></w:t></w:r>${run(text)}<w:r><w:lastRenderedPageBreak/></w:r>`

/** Figures with something beside them that a reader of the page does not count: struck, or a mark of a note. */
const withStruck: RunStyle = text =>
  /^\d+$/.test(text)
    ? `<w:r><w:rPr><w:${text.length % 2 ? 'strike' : 'dstrike'}/></w:rPr><w:t>46</w:t></w:r>${run(text)}`
    : run(text)
export const withNoteMark: RunStyle = text =>
  /^\d+$/.test(text)
    ? `${run(text)}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>`
    : run(text)

/** Figures set wide, as Word's character spacing does. */
export const setWide: RunStyle = text =>
  run(text).replace('<w:sz ', `<w:spacing w:val="${/^[\d.]+$/.test(text) ? 30 : 0}"/><w:sz `)

export interface DocxWish {
  readonly runs?: RunStyle
  readonly heading?: (text: string) => string
  readonly title?: (text: string) => string
  readonly wrapTable?: (table: string) => string
  readonly rowProperties?: string
}

const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`

/** In twentieths of a point, as offices set them: a narrow side label, a wide row label, seven figures. */
const columnWidths = (grid: Grid): number[] =>
  grid.name === 'applications'
    ? [500, 900, 2310, ...Array<number>(7).fill(870)]
    : Array<number>(grid.name === 'disputes' ? 15 : 4).fill(grid.name === 'disputes' ? 653 : 2450)

/** A Word table: gridSpan across, vMerge down, a cell for every merged position. */
function tableXml(grid: Grid, runs: RunStyle, rowProperties = ''): string {
  const widths = columnWidths(grid)
  const widthOf = (column: number, span: number) =>
    `<w:tcW w:w="${widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`
  const open = new Map<number, { left: number; span: number }>()
  const rows = grid.rows.map(row => {
    let column = 0
    let xml = ''
    const waiting = [...row]
    const covered = () => open.get(column)
    while (waiting.length > 0 || covered()) {
      const above = covered()
      if (above) {
        xml += `<w:tc><w:tcPr>${widthOf(column, above.span)}${above.span > 1 ? `<w:gridSpan w:val="${above.span}"/>` : ''}<w:vMerge/></w:tcPr><w:p/></w:tc>`
        if (--above.left === 0) open.delete(column)
        column += above.span
        continue
      }
      const cell = waiting.shift()!
      const spans =
        (cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '') +
        (cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '')
      xml += `<w:tc><w:tcPr>${widthOf(column, cell.colSpan)}${spans}</w:tcPr>${paragraph(runs(cell.text), '<w:jc w:val="center"/>')}</w:tc>`
      if (cell.rowSpan > 1) open.set(column, { left: cell.rowSpan - 1, span: cell.colSpan })
      column += cell.colSpan
    }
    return `<w:tr>${rowProperties ? `<w:trPr>${rowProperties}</w:trPr>` : ''}${xml}</w:tr>`
  })
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(side => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('')
  const grids = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="9800" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grids}</w:tblGrid>${rows.join('')}</w:tbl><w:p/>`
}

export function documentXml(draft: Draft, wish: DocxWish = {}): string {
  const runs = wish.runs ?? inOneRun
  const heading = wish.heading ?? (text => paragraph(runs(text), '<w:pStyle w:val="Heading1"/>'))
  const title = wish.title ?? (text => paragraph(runs(text), '<w:jc w:val="center"/>'))
  const wrapTable = wish.wrapTable ?? (table => table)
  const body = [
    title(draft.title),
    ...draft.lead.map(text => paragraph(runs(text))),
    ...draft.chapters.flatMap(chapter => [
      heading(chapter.heading),
      ...chapter.parts.map(part =>
        typeof part === 'string'
          ? paragraph(runs(part), '<w:ind w:firstLine="640"/>')
          : wrapTable(tableXml(part, runs, wish.rowProperties)),
      ),
    ]),
  ].join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1200" w:right="1000" w:bottom="1200" w:left="1000" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

const NUMBERING = `<?xml version="1.0" encoding="UTF-8"?><w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
const STYLES = `<?xml version="1.0" encoding="UTF-8"?><w:styles ${NAMESPACES}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`
const FOOTER = `<?xml version="1.0" encoding="UTF-8"?><w:ftr ${NAMESPACES}><w:p><w:r><w:t>- </w:t></w:r><w:r><w:t>2</w:t></w:r><w:r><w:t> -</w:t></w:r></w:p></w:ftr>`
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export function docxBytes(document: string): Uint8Array {
  const part = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${KIND}.${type}+xml"/>`
  const relation = (id: number, type: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}${part('footer', 'footer')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'styles')}${relation(2, 'footer')}${relation(3, 'numbering')}</Relationships>`,
    ),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(STYLES),
    'word/numbering.xml': strToU8(NUMBERING),
    'word/footer.xml': strToU8(FOOTER),
  })
}

const docx = (draft: Draft, document: string, notes: string): CorpusCase => ({
  name: 'report.docx',
  bytes: docxBytes(document),
  expected: draft.expected,
  notes,
})

/** The title in a text box, with the copy that older Word falls back on. */
const textBox = (text: string): string => {
  const content = `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
  return paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  )
}

const family = (id: string, about: string, wish: (rng: Rng, draft: Draft) => DocxWish): Family => ({
  id,
  about,
  make: rng => {
    const draft = makeDraft(rng, { split: rng.chance(0.4), mergedOther: rng.chance(0.15) })
    return docx(draft, documentXml(draft, wish(rng, draft)), '')
  },
})

export const docxFamilies: readonly Family[] = [
  family('docx-official', 'gridSpan and vMerge, heading style (L-25)', () => ({
    rowProperties: '<w:cantSplit/><w:tblHeader/>',
  })),
  family('docx-runs', 'a run for every letter, proofing marks, tracked changes, hidden runs', rng => ({
    runs: rng.pick([inManyRuns, withTrackedChanges, withNoise]),
  })),
  family('docx-beside-figures', 'struck figures, raised marks of notes', rng => ({
    runs: rng.pick([withStruck, withNoteMark]),
  })),
  family('docx-controls', 'tables inside content controls, tables nested in a cell', rng => ({
    wrapTable: rng.pick([
      (table: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${table}</w:sdtContent></w:sdt>`,
      (table: string) =>
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p/>${table}</w:tc></w:tr></w:tbl>`,
      (table: string) =>
        table
          .replaceAll('<w:tr>', '<w:sdt><w:sdtContent><w:tr>')
          .replaceAll('</w:tr>', '</w:tr></w:sdtContent></w:sdt>'),
      (table: string) =>
        table
          .replaceAll('<w:tc>', '<w:sdt><w:sdtContent><w:tc>')
          .replaceAll('</w:tc>', '</w:tc></w:sdtContent></w:sdt>'),
    ]),
  })),
  family('docx-auto-numbers', 'chapter numbers made by Word, not typed', () => ({
    heading: text =>
      paragraph(
        run(text.replace(/^.、/, '')),
        '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ),
  })),
  family('docx-text-box', 'title in a text box with its fallback copy', () => ({ title: textBox })),
  family('docx-plain-headings', 'bold headings without a style', () => ({
    heading: text => paragraph(`<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`),
  })),
]
