import type * as Docx from 'docx'
import type { Letterhead } from '../composition.ts'
import { LETTER, senderSize } from '../letter-format.ts'
import { PAGE, twips } from './official-style.ts'

type Library = typeof Docx

/** Left and right of the type area, so that a rule of 170 mm stands in the middle of the page. */
const OUTDENT = {
  left: -twips((LETTER.ruleLength - 156) / 2 + 1),
  right: -twips((LETTER.ruleLength - 156) / 2 - 1),
  firstLine: 0,
  firstLineChars: 0,
}

/** The header of a letter grows from here to below the rules and pushes the text down. */
export const LETTER_MARGIN = {
  ...PAGE.margin,
  header: twips(LETTER.senderTop),
  footer: twips(LETTER.lowerRule),
}

/** A paragraph as high as `height` twips with one red line of `weight` points under it. */
function ruled(docx: Library, height: number, weight: number): Docx.Paragraph {
  return new docx.Paragraph({
    indent: OUTDENT,
    spacing: { line: height, lineRule: 'exact', before: 0, after: 0 },
    border: { bottom: { style: 'single', size: weight * 8, space: 0, color: LETTER.red } },
    children: [],
  })
}

const GAP = LETTER.gap * 20

/** 发文机关标志 and the upper rule, thick above thin: the first page's header. */
export function letterHeader(docx: Library, { sender }: Letterhead): Docx.Header {
  const size = senderSize(sender)
  const name = new docx.Paragraph({
    style: 'Sender',
    indent: OUTDENT,
    spacing: { line: size * 20, lineRule: 'exact', before: 0, after: 0 },
    children: [new docx.TextRun({ text: sender, size: size * 2 })],
  })
  return new docx.Header({
    children: [name, ruled(docx, twips(LETTER.senderGap), LETTER.thick), ruled(docx, GAP, LETTER.thin)],
  })
}

/** The lower rule, thin above thick: the first page's footer, without a number. */
export const letterFooter = (docx: Library): Docx.Footer =>
  new docx.Footer({ children: [ruled(docx, GAP, LETTER.thin), ruled(docx, GAP, LETTER.thick)] })

/** 发文字号 at the right, 7/8 of a character below the rule, then two blank lines before the title; else one line. */
export function letterReference(docx: Library, { reference }: Letterhead): Docx.Paragraph {
  const blank = (reference === null ? 0 : 2) * LETTER.line * 20
  return new docx.Paragraph({
    style: 'Flush',
    alignment: 'right',
    spacing: { before: LETTER.ruleToText * 20 - 130, after: blank },
    children: [new docx.TextRun({ text: reference ?? '' })],
  })
}
