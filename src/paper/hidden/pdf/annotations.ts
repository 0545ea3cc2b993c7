import type { PdfFile } from '../../pdf/objects/pdf-file.ts'
import { asArray, asName, asString, type PdfDict, type PdfValue, textOf } from '../../pdf/objects/values.ts'
import type { Page } from './pages.ts'

/** Annotations that are a part of what is seen: links, form fields; marks for the printer. */
const PLAIN = new Set(['Link', 'Widget', 'PrinterMark', 'TrapNet'])
/** Invisible, hidden, not viewed (ISO 32000-1 §12.5.3). */
const UNSEEN = 0b100011

export interface Annotation {
  readonly value: PdfValue
  readonly dict: PdfDict
  readonly subtype: string
  readonly hidden: boolean
  readonly words: string
}

/** The annotations of a page. */
export function annotationsOf(file: PdfFile, page: Page): readonly Annotation[] {
  const list = asArray(file.resolve(page.dict.entries.get('Annots'))) ?? []
  return list.flatMap(value => {
    const dict = file.dict(value)
    if (dict === null) return []
    const flags = file.resolve(dict.entries.get('F'))
    const text = (key: string) => {
      const string = asString(file.resolve(dict.entries.get(key)))
      return string === null ? '' : textOf(string)
    }
    return [
      {
        value,
        dict,
        subtype: asName(file.resolve(dict.entries.get('Subtype'))) ?? '',
        hidden: typeof flags === 'number' && (flags & UNSEEN) !== 0,
        words: [text('T'), text('Contents'), text('V')].filter(Boolean).join('：'),
      },
    ]
  })
}

/** Whether who reads the page does not see it, or sees less than it says. */
export const tellsMore = ({ subtype, hidden, words }: Annotation): boolean =>
  hidden ? words !== '' || !PLAIN.has(subtype) : !PLAIN.has(subtype) && (words !== '' || !SHOWN.has(subtype))

/** Drawn on the page for all to see; only their words are not. */
export const SHOWN = new Set([
  'FreeText',
  'Stamp',
  'Ink',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Watermark',
  'Redact',
])
