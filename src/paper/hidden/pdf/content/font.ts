import type { PdfFile } from '../../../pdf/objects/pdf-file.ts'
import { asArray, asName, type PdfDict, type PdfValue } from '../../../pdf/objects/values.ts'
import { readToUnicode, type ToUnicode } from './to-unicode.ts'

/** What of a font is needed to know where its text stands and, for a glimpse, what it says. */
export interface Font {
  /** Bytes a character takes in a string. */
  readonly bytes: 1 | 2
  /** Width in thousandths of the size. */
  readonly width: (code: number) => number
  readonly unicode: ToUnicode | null
}

const HALF = 500
export const UNKNOWN_FONT: Font = { bytes: 1, width: () => HALF, unicode: null }

export function readFont(file: PdfFile, dict: PdfDict): Font {
  const unicode = readToUnicode(file.stream(dict.entries.get('ToUnicode')))
  const composite = asName(dict.entries.get('Subtype')) === 'Type0'
  if (!composite) return { bytes: 1, width: simpleWidths(file, dict), unicode }
  const descendant = file.dict(asArray(file.resolve(dict.entries.get('DescendantFonts')))?.[0])
  return { bytes: 2, width: descendant === null ? () => 1000 : compositeWidths(file, descendant), unicode }
}

function simpleWidths(file: PdfFile, dict: PdfDict): (code: number) => number {
  const widths = asArray(file.resolve(dict.entries.get('Widths')))
  const first = file.resolve(dict.entries.get('FirstChar'))
  if (widths === null || typeof first !== 'number') return () => HALF
  return code => {
    const width = file.resolve(widths[code - first])
    return typeof width === 'number' ? width : HALF
  }
}

/** `[ 5 [600 700] 10 20 1000 ]`: from 5 on one by one; from 10 to 20 all the same. */
function compositeWidths(file: PdfFile, dict: PdfDict): (code: number) => number {
  const otherwise = file.resolve(dict.entries.get('DW'))
  const list = (asArray(file.resolve(dict.entries.get('W'))) ?? []).map(
    (item): PdfValue => file.resolve(item),
  )
  const single = new Map<number, number>()
  const spans: (readonly [number, number, number])[] = []
  for (let at = 0; at + 1 < list.length; ) {
    const [first, next, width] = [list[at], list[at + 1], list[at + 2]]
    const each = asArray(next)
    if (typeof first === 'number' && each !== null) {
      for (const [index, item] of each.entries())
        if (typeof item === 'number') single.set(first + index, item)
      at += 2
    } else {
      if (typeof first === 'number' && typeof next === 'number' && typeof width === 'number')
        spans.push([first, next, width])
      at += 3
    }
  }
  return code =>
    single.get(code) ??
    spans.find(([first, last]) => code >= first && code <= last)?.[2] ??
    (typeof otherwise === 'number' ? otherwise : 1000)
}
