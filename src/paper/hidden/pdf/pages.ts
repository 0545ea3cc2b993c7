import type { PdfFile } from '../../pdf/objects/pdf-file.ts'
import { asArray, asName, asRef, type PdfDict, type PdfValue } from '../../pdf/objects/values.ts'

/** Lower left and upper right corner. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export interface Page {
  /** From 1. */
  readonly number: number
  readonly dict: PdfDict
  readonly resources: PdfDict | null
  /** What of the page is seen: its crop box within its media box. */
  readonly seen: Box
}

const A4: Box = { left: 0, bottom: 0, right: 595, top: 842 }
const MOST_PAGES = 2_000
/** What pages take from the nodes above them (ISO 32000-1 §7.7.3.4). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox']

/** The pages in order. Damaged or circular branches are passed over. */
export function pagesOf(file: PdfFile): readonly Page[] {
  const pages: Page[] = []
  const seen = new Set<number>()
  const walk = (value: PdfValue | undefined, above: ReadonlyMap<string, PdfValue>): void => {
    const number = asRef(value)?.number
    if (number !== undefined && seen.has(number)) return
    if (number !== undefined) seen.add(number)
    const dict = file.dict(value)
    if (dict === null || pages.length >= MOST_PAGES) return
    const own = new Map(above)
    for (const key of INHERITED) {
      const entry = dict.entries.get(key)
      if (entry !== undefined) own.set(key, entry)
    }
    const kids = asArray(file.resolve(dict.entries.get('Kids')))
    if (kids !== null && asName(dict.entries.get('Type')) !== 'Page') for (const kid of kids) walk(kid, own)
    else
      pages.push({
        number: pages.length + 1,
        dict,
        resources: file.dict(own.get('Resources')),
        seen: seenOf(file, own),
      })
  }
  walk(file.root?.entries.get('Pages'), new Map())
  return pages
}

function seenOf(file: PdfFile, entries: ReadonlyMap<string, PdfValue>): Box {
  const media = boxOf(file, entries.get('MediaBox')) ?? A4
  const crop = boxOf(file, entries.get('CropBox')) ?? media
  return intersection(media, crop) ?? media
}

export function boxOf(file: PdfFile, value: PdfValue | undefined): Box | null {
  const numbers = asArray(file.resolve(value))?.map(item => file.resolve(item))
  if (numbers?.length !== 4 || !numbers.every(item => typeof item === 'number')) return null
  const [a, b, c, d] = numbers as [number, number, number, number]
  return { left: Math.min(a, c), right: Math.max(a, c), bottom: Math.min(b, d), top: Math.max(b, d) }
}

export function intersection(one: Box, other: Box): Box | null {
  const box = {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  }
  return box.left < box.right && box.bottom < box.top ? box : null
}

export const areaOf = ({ left, bottom, right, top }: Box): number => (right - left) * (top - bottom)
