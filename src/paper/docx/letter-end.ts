import type * as Docx from 'docx'
import type { ComposedEnclosures, ComposedSignature } from '../composition.ts'
import { LETTER, sealLines, sealRise, signatureIndent, USUAL_SEAL } from '../letter-format.ts'
import { twips } from './official-style.ts'

type Library = typeof Docx

/** One character of 16 pt in twips, a little closer to the next as in the body text. */
const CHARACTER = 315
const LINE = LETTER.line * 20
const TYPE_AREA = twips(156)
/** English Metric Units. */
const emu = (mm: number): number => Math.round(mm * 36_000)

/** 附件说明: the names hang, so that a second line stands under the first of its name. */
export function enclosures(
  docx: Library,
  { items }: ComposedEnclosures,
  keepNext: boolean,
): Docx.Paragraph[] {
  const numbered = items.length > 1
  const hang = numbered ? CHARACTER : 0
  return items.map((item, at) => {
    const label = at === 0 ? 3 * CHARACTER : 0
    return new docx.Paragraph({
      style: 'Flush',
      keepNext,
      spacing: { before: at === 0 ? LINE : 0 },
      indent: { left: 5 * CHARACTER + hang, hanging: hang + label },
      text: `${at === 0 ? '附件：' : ''}${numbered ? `${at + 1}. ` : ''}${item}`,
    })
  })
}

/** 署名 and 成文日期, one centred on the other, the seal behind them so that it never hides a name. */
export function signature(docx: Library, { name, date, seal, note }: ComposedSignature): Docx.Paragraph[] {
  const { right, width } = signatureIndent(name, date)
  const indent = {
    left: Math.max(0, Math.floor(TYPE_AREA - (width + 1 + right) * CHARACTER)),
    right: Math.max(0, Math.floor((right - 0.5) * CHARACTER)),
  }
  const middle = indent.left + (TYPE_AREA - indent.left - indent.right) / 2
  const line = (children: Docx.ParagraphChild[], keepNext: boolean) =>
    new docx.Paragraph({ style: 'Flush', alignment: 'center', indent, keepNext, children })
  // The room above is a paragraph of its own: programs differ on whether a place counts from above or below it.
  const room = new docx.Paragraph({
    style: 'Flush',
    keepNext: true,
    spacing: { line: sealLines(seal?.diameter ?? USUAL_SEAL) * LINE, lineRule: 'exact' },
    children: [],
  })
  const sealed = seal === null ? [] : [sealRun(docx, seal, (middle / 1440) * 25.4, name)]
  return [
    room,
    line([...sealed, new docx.TextRun(name)], true),
    line([new docx.TextRun(date)], note !== null),
    ...(note === null ? [] : [new docx.Paragraph({ keepLines: true, text: note })]),
  ]
}

/** `middle` is where the centre of name and date stands, in millimetres from the left edge of the text. */
function sealRun(
  docx: Library,
  seal: NonNullable<ComposedSignature['seal']>,
  middle: number,
  name: string,
): Docx.ImageRun {
  const { diameter, png, width, height } = seal
  const tall = (diameter * height) / width
  const lineHeight = (LETTER.line / 72) * 25.4
  const pixels = (mm: number): number => Math.round((mm / 25.4) * 96)
  return new docx.ImageRun({
    type: 'png',
    data: png,
    transformation: { width: pixels(diameter), height: pixels(tall) },
    altText: { id: '1', name: '印章', title: `${name}印章`, description: `${name}印章` },
    floating: {
      behindDocument: true,
      allowOverlap: true,
      horizontalPosition: { relative: 'column', offset: emu(middle - diameter / 2) },
      verticalPosition: { relative: 'paragraph', offset: emu(lineHeight - sealRise(diameter) - tall / 2) },
      wrap: { type: docx.TextWrappingType.NONE },
    },
  })
}
