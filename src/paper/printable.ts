import type { ComposedBlock, Composition } from './composition.ts'

/** What no document may hold: control characters, halves of surrogate pairs, and the two non-characters of XML. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '')

/** The same composition with every text freed of characters that would make the file invalid. */
export function printableComposition(composition: Composition): Composition {
  const { letterhead } = composition
  return {
    ...composition,
    title: composition.title.map(printable),
    ...(letterhead && {
      letterhead: {
        sender: printable(letterhead.sender),
        reference: letterhead.reference === null ? null : printable(letterhead.reference),
      },
    }),
    blocks: composition.blocks.map(printableBlock),
  }
}

function printableBlock(block: ComposedBlock): ComposedBlock {
  switch (block.type) {
    case 'table':
      return {
        ...block,
        caption: printable(block.caption),
        rows: block.rows.map(cells => cells.map(cell => ({ ...cell, text: printable(cell.text) }))),
      }
    case 'enclosures':
      return { ...block, items: block.items.map(printable) }
    case 'signature':
      return {
        ...block,
        name: printable(block.name),
        date: printable(block.date),
        note: block.note === null ? null : printable(block.note),
      }
    default:
      return { ...block, text: printable(block.text) }
  }
}
