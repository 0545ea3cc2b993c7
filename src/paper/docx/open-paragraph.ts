import type { Numbering } from './numbering.ts'
import type { ParagraphStyles } from './paragraph-styles.ts'

/** A paragraph being read; a text box inside it holds paragraphs of its own. */
export interface OpenParagraph {
  text: string
  style: string
  /** As written on the paragraph itself, 0-based; -1 when it says nothing. */
  outline: number
  /** '' when the paragraph itself names no list, '0' when it leaves its style's list. */
  numId: string
  numLevel: number
}

export const openParagraph = (): OpenParagraph => ({
  text: '',
  style: '',
  outline: -1,
  numId: '',
  numLevel: 0,
})

/** 1–6 for a heading, 0 for anything else: the paragraph's own outline level, else its style's. */
export function headingLevel(paragraph: OpenParagraph, styles: ParagraphStyles): number {
  if (paragraph.outline >= 0) return paragraph.outline >= 9 ? 0 : Math.min(paragraph.outline + 1, 6)
  return paragraph.style === '' ? 0 : styles.levelOf(paragraph.style)
}

/**
 * The paragraph's lines with its automatic number in front, blanks folded, tabs kept. A bare figure gets no number:
 * “1.” before “5” would read as another figure.
 */
export function paragraphLines(
  paragraph: OpenParagraph,
  styles: ParagraphStyles,
  numbering: Numbering,
): string[] {
  const lines = paragraph.text.split('\n').map(line => line.replace(/[^\S\t]+/g, ' ').trim())
  if (lines.every(line => line === '')) return []
  const first = lines[0]!
  const label = numberLabel(paragraph, styles, numbering)
  if (label !== '' && first !== '' && !/^[\d.,，％%+-]+$/.test(first)) lines[0] = label + first
  return lines.filter(line => line !== '')
}

function numberLabel(paragraph: OpenParagraph, styles: ParagraphStyles, numbering: Numbering): string {
  if (paragraph.numId === '0') return ''
  if (paragraph.numId !== '') return numbering.next(paragraph.numId, paragraph.numLevel)
  const list = paragraph.style === '' ? null : styles.numberingOf(paragraph.style)
  return list === null || list.numId === '0' ? '' : numbering.next(list.numId, list.level)
}
