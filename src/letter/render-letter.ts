import type { ComposedBlock, ComposedCell, ComposedTable, Composition, SealImage } from '../paper/index.ts'
import { chineseDate } from './chinese-date.ts'
import { renderDocumentNumber } from './document-number.ts'
import type { Letter, LetterBlock, LetterTable } from './letter.ts'

/**
 * The letter on paper, in the one format that all bodies share (GB/T 9704-2012, letter format). `seal` is placed on
 * name and date; null leaves the room for a stamp by hand.
 */
export function renderLetter(letter: Letter, seal: SealImage | null = null): Composition {
  const { title, number, signature, addressee, remedy, closing, attachments, contact } = letter
  const text = (words: string | null): ComposedBlock[] =>
    words === null ? [] : [{ type: 'paragraph', text: words }]
  return {
    title: [title],
    lang: 'zh-CN',
    date: signature?.date ?? null,
    ...(letter.letterhead && {
      letterhead: {
        sender: letter.sender,
        reference: number === null ? null : renderDocumentNumber(number),
      },
    }),
    blocks: [
      ...(addressee === null ? [] : [{ type: 'paragraph', text: addressee, flush: true } as const]),
      ...letter.blocks.flatMap(renderBlock),
      ...text(remedy?.text ?? null),
      ...text(closing),
      ...(attachments.length === 0 ? [] : [{ type: 'enclosures', items: attachments } as const]),
      ...(signature === null
        ? []
        : [
            {
              type: 'signature',
              name: signature.body,
              date: chineseDate(signature.date),
              seal,
              note: contact,
            } as const,
          ]),
    ],
  }
}

function renderBlock(block: LetterBlock): ComposedBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', text: block.text }]
    case 'heading':
      return [{ type: 'heading', level: 1, text: block.text }]
    case 'list':
      return block.items.map((item, at) => ({ type: 'paragraph', text: `${at + 1}.${item}` }))
    case 'table':
      return [renderTable(block)]
  }
}

/** A table with a line of headers above, or a form whose labels stand at the left of their contents. */
const renderTable = ({ caption, widths, head, rows }: LetterTable): ComposedTable => ({
  type: 'table',
  caption,
  widths,
  headerRows: head === null ? 0 : 1,
  textSize: 12,
  tieOuts: [],
  rows:
    head === null
      ? rows.map(cells => formRow(cells, widths.length))
      : [
          head.map(text => labelCell(text, 'column')),
          ...rows.map(cells => cells.map(text => contentCell(text))),
        ],
})

const labelCell = (text: string, header: 'column' | 'row', colSpan = 1): ComposedCell => ({
  text,
  colSpan,
  rowSpan: 1,
  header,
  align: 'center',
})

const contentCell = (text: string, align: 'left' | 'center' = 'center', colSpan = 1): ComposedCell => ({
  text,
  colSpan,
  rowSpan: 1,
  header: null,
  align,
})

/** Labels and contents in turn, the last cell as broad as there is room; a single cell is a heading. */
function formRow(cells: readonly string[], columns: number): ComposedCell[] {
  if (cells.length === 1) return [labelCell(cells[0]!, 'column', columns)]
  return cells.map((text, at) => {
    if (at % 2 === 0) return labelCell(text, 'row')
    return contentCell(text, 'left', at === cells.length - 1 ? columns - at : 1)
  })
}
