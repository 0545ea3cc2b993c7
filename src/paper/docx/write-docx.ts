import type * as Docx from 'docx'
import { breadth } from '../cell-fit.ts'
import { type ComposedBlock, type Composition, titleOf } from '../composition.ts'
import { staysWithNext } from '../letter-format.ts'
import { printableComposition } from '../printable.ts'
import { coreProperties, repackZip } from '../repack-zip.ts'
import { documentTable } from './document-table.ts'
import { FONT_TABLE } from './font-table.ts'
import { enclosures, signature } from './letter-end.ts'
import { LETTER_MARGIN, letterFooter, letterHeader, letterReference } from './letter-page.ts'
import { PAGE, STYLES } from './official-style.ts'

/**
 * A Word document with the measures of GB/T 9704: real tables with merged cells whose header rows repeat, named
 * styles, page numbers at the outer side; a letter with its head and red rules on the first page. The file names no
 * person and no moment of saving.
 */
export async function writeDocx(composition: Composition): Promise<Uint8Array> {
  const docx = await import('docx')
  const clean = printableComposition(composition)
  const document = new docx.Document({
    title: titleOf(clean),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [section(docx, clean)],
  })
  const packed = await docx.Packer.toArrayBuffer(document)
  return repackZip(new Uint8Array(packed), {
    'docProps/core.xml': () => coreProperties(titleOf(clean), clean.lang, clean.date),
    'word/fontTable.xml': () => FONT_TABLE,
  })
}

type Library = typeof Docx

function section(docx: Library, { title: parts, letterhead, blocks }: Composition): Docx.ISectionOptions {
  const children = [
    title(docx, parts),
    ...blocks.flatMap((block, at) => child(docx, block, blocks[at - 1], blocks[at + 1])),
  ]
  if (letterhead === undefined)
    return {
      properties: { page: PAGE },
      footers: { default: footer(docx, 'right', 0), even: footer(docx, 'left', 0) },
      children,
    }
  const lift = PAGE.margin.footer - LETTER_MARGIN.footer
  return {
    properties: { page: { ...PAGE, margin: LETTER_MARGIN }, titlePage: true },
    headers: { first: letterHeader(docx, letterhead) },
    footers: {
      first: letterFooter(docx),
      default: footer(docx, 'right', lift),
      even: footer(docx, 'left', lift),
    },
    children: [letterReference(docx, letterhead), ...children],
  }
}

/** The page number; `lift` is the room below it that puts it at its height although the footer begins lower. */
function footer(docx: Library, alignment: 'left' | 'right', lift: number): Docx.Footer {
  const number = new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'] })
  const line = new docx.Paragraph({ style: 'Footer', alignment, children: [number] })
  if (lift === 0) return new docx.Footer({ children: [line] })
  const room = new docx.Paragraph({
    style: 'Footer',
    spacing: { line: lift, lineRule: 'exact' },
    children: [],
  })
  return new docx.Footer({ children: [line, room] })
}

/** Full-width characters of 22 pt that fit on a line of 156 mm. */
const TITLE_LINE = 20

function title(docx: Library, parts: readonly string[]): Docx.Paragraph {
  const lines = breadth(parts.join('')) > TITLE_LINE ? parts : [parts.join('')]
  const children = lines.map((text, at) => new docx.TextRun({ text, ...(at > 0 && { break: 1 }) }))
  return new docx.Paragraph({ style: 'Title', children })
}

/** Room between a table and the words around it, in twentieths of a point. */
const TABLE_GAP = 140

function child(
  docx: Library,
  block: ComposedBlock,
  before: ComposedBlock | undefined,
  after: ComposedBlock | undefined,
): (Docx.Paragraph | Docx.Table)[] {
  if (block.type === 'table') return [documentTable(docx, block)]
  if (block.type === 'enclosures') return enclosures(docx, block, after?.type === 'signature')
  if (block.type === 'signature') return signature(docx, block)
  const spacing = {
    ...(before?.type === 'table' && { before: TABLE_GAP }),
    ...(after?.type === 'table' && { after: TABLE_GAP }),
  }
  if (block.type === 'heading')
    return [
      new docx.Paragraph({
        heading: block.level === 1 ? 'Heading1' : 'Heading2',
        spacing,
        text: block.text,
      }),
    ]
  return [
    new docx.Paragraph({
      ...(block.flush === true && { style: 'Flush' }),
      ...(staysWithNext(block, after) && { keepNext: true }),
      spacing,
      text: block.text,
    }),
  ]
}
