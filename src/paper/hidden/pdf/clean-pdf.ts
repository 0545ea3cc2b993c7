import type { PdfFile } from '../../pdf/objects/pdf-file.ts'
import {
  asDict,
  asRef,
  asString,
  dictOf,
  type PdfDict,
  type PdfString,
  type PdfValue,
  textOf,
} from '../../pdf/objects/values.ts'
import { type NewObject, writeObjects } from '../../pdf/objects/write-objects.ts'
import { Refusal } from '../../refusal.ts'
import type { Unusable } from '../../unusable.ts'
import { isLocalPath } from '../plain-words.ts'
import { annotationsOf, SHOWN, tellsMore } from './annotations.ts'
import { isRunningAction } from './files-and-scripts.ts'
import { openPdfFile } from './find-pdf.ts'
import { type Page, pagesOf } from './pages.ts'

/** Keys of any dictionary: properties, programs' own data, previews, attached files, what runs by itself. */
const DROPPED = new Set([
  'Metadata',
  'PieceInfo',
  'LastModified',
  'Thumb',
  'AF',
  'AA',
  'JS',
  'JavaScript',
  'EmbeddedFiles',
])
/** Keys of a shown annotation that tell more than it shows. */
const WORDS = new Set(['T', 'Contents', 'RC', 'Subj', 'NM', 'Popup', 'CreationDate', 'M', 'IRT', 'RT', 'DS'])

/**
 * A copy of what the pages show, written anew as one revision: without properties, notes, attachments, scripts and what
 * earlier revisions left. Text that is covered, outside the page or on a hidden layer stays: taking it out of a page's
 * content without touching the rest is not sound. A signed PDF is refused.
 */
export function cleanPdf(bytes: Uint8Array): Uint8Array {
  const file = openPdfFile(bytes)
  const root = file.root
  if (isSigned(file)) throw new Refusal(SIGNED)
  if (root === null) throw new Refusal('damaged')
  const pages = new Map(pagesOf(file).map(page => [page.dict, page]))
  const copy = new Copy(file, pages)
  const number = copy.keep(file.trailerEntry('Root') ?? null, root)
  return writeObjects(copy.objects, number, titleOf(file))
}

const SIGNED: Unusable = {
  reason: 'unsupported',
  message: '这个PDF带有电子签名，净化会使签名失效；请用原文件重新导出一份不带签名的PDF，净化后再签名。',
}

const isSigned = (file: PdfFile): boolean =>
  [...file.objects].some(({ value }) => asDict(value)?.entries.has('ByteRange'))

/** What the window of a viewer is called; screen readers say it first. */
function titleOf(file: PdfFile): PdfString | null {
  const info = file.dict(file.trailerEntry('Info') ?? undefined)
  const title = asString(file.resolve(info?.entries.get('Title')))
  return title === null || isLocalPath(textOf(title)) ? null : title
}

/** Copies what the catalogue leads to, leaving out what is not to go on. */
class Copy {
  readonly objects = new Map<number, NewObject>()
  readonly #file: PdfFile
  readonly #pages: ReadonlyMap<PdfDict, Page>
  readonly #waiting: number[] = []
  readonly #known = new Set<number>()

  constructor(file: PdfFile, pages: ReadonlyMap<PdfDict, Page>) {
    this.#file = file
    this.#pages = pages
  }

  /** Copies from the catalogue on; gives its number. */
  keep(reference: PdfValue, root: PdfDict): number {
    const own =
      asRef(reference)?.number ?? Math.max(0, ...[...this.#file.objects].map(({ number }) => number)) + 1
    this.#known.add(own)
    this.objects.set(own, { value: this.#dict(root), stream: null })
    for (let number = this.#waiting.pop(); number !== undefined; number = this.#waiting.pop()) {
      const object = this.#file.object(number)
      this.objects.set(number, { value: this.#value(object?.value ?? null), stream: object?.stream ?? null })
    }
    return own
  }

  #value(value: PdfValue): PdfValue {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return (value as readonly PdfValue[]).map(item => this.#value(item))
    if (!('type' in value)) return null
    if (value.type === 'dict') return this.#dict(value)
    if (value.type === 'ref' && !this.#known.has(value.number)) {
      this.#known.add(value.number)
      this.#waiting.push(value.number)
    }
    return value
  }

  #dict(dict: PdfDict): PdfValue {
    if (isRunningAction(dict)) return null
    const page = this.#pages.get(dict)
    const entries: [string, PdfValue][] = []
    for (const [key, value] of dict.entries) {
      if (DROPPED.has(key) || this.#isRunning(value)) continue
      if (key === 'Annots' && page !== undefined) entries.push([key, this.#annotations(page)])
      else entries.push([key, this.#value(value)])
    }
    return dictOf(entries)
  }

  #isRunning(value: PdfValue): boolean {
    const dict = this.#file.dict(value)
    return dict !== null && isRunningAction(dict)
  }

  /** Notes go; what is drawn on the page stays, without the words behind it. */
  #annotations(page: Page): readonly PdfValue[] {
    return annotationsOf(this.#file, page).flatMap(annotation => {
      if (annotation.hidden) return []
      if (!tellsMore(annotation)) return [this.#value(annotation.value)]
      if (!SHOWN.has(annotation.subtype) || !annotation.dict.entries.has('AP')) return []
      const entries = [...annotation.dict.entries].filter(([key]) => !WORDS.has(key))
      return [this.#dict(dictOf(entries))]
    })
  }
}
