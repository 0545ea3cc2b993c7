import type { ComposedBlock, ComposedHeading, ComposedParagraph, ComposedTable } from './composition.ts'

/** A block for a format without a page: enclosures and signature become paragraphs, a seal is left out. */
export function plainBlocks(block: ComposedBlock): (ComposedHeading | ComposedParagraph | ComposedTable)[] {
  if (block.type === 'enclosures')
    return enclosureLines(block.items).map(text => ({ type: 'paragraph', text }))
  if (block.type === 'signature')
    return [block.name, block.date, block.note]
      .filter(text => text !== null)
      .map(text => ({ type: 'paragraph', text }))
  return [block]
}

/** 附件：1. …, each further one on a line of its own; a single one without a number. */
export function enclosureLines(items: readonly string[]): string[] {
  if (items.length === 1) return [`附件：${items[0]}`]
  return items.map((item, at) => `${at === 0 ? '附件：' : ''}${at + 1}. ${item}`)
}
