import { PdfFile } from '../../pdf/objects/pdf-file.ts'
import { asName, asString, textOf } from '../../pdf/objects/values.ts'
import { Refusal } from '../../refusal.ts'
import type { FindingList } from '../finding.ts'
import { findXmp } from '../image/find-image.ts'
import { isLocalPath, namesSomebody } from '../plain-words.ts'
import { annotationsOf, tellsMore } from './annotations.ts'
import { PageMarks } from './content/page-marks.ts'
import { findEarlierVersions } from './earlier-versions.ts'
import { findFilesAndScripts } from './files-and-scripts.ts'
import { hiddenLayers } from './layers.ts'
import { pagesOf } from './pages.ts'
import { findUnseenText } from './unseen-text.ts'

/** What is hidden in a PDF. One under a password is refused, since its strings and streams cannot be read. */
export function findInPdf(bytes: Uint8Array, findings: FindingList): void {
  const file = openPdfFile(bytes)
  findProperties(file, findings)
  findFilesAndScripts(file, findings)
  findEarlierVersions(bytes, file, findings)
  for (const name of hiddenLayers(file).values()) findings.add('hiddenLayer', '图层', name)
  for (const page of pagesOf(file)) {
    for (const annotation of annotationsOf(file, page))
      if (tellsMore(annotation))
        findings.add('annotation', `第${page.number}页·${annotation.subtype}`, annotation.words)
    const { marks, unreadable } = new PageMarks(file, page)
    if (unreadable) findings.add('unreadable', `第${page.number}页`, '页面内容无法解码', false)
    findUnseenText(page, marks, findings)
  }
}

/** The file's objects. Refuses one under a password, one without pages, one with too many objects. */
export function openPdfFile(bytes: Uint8Array): PdfFile {
  try {
    const file = new PdfFile(bytes)
    if (file.trailerEntry('Encrypt') !== null) throw new Refusal('encrypted')
    if (file.root === null) throw new Refusal('damaged')
    return file
  } catch (fault) {
    if (fault instanceof RangeError) throw new Refusal('tooLarge')
    throw fault
  }
}

/** Entries that say what a document is and which program made it. */
const PLAIN_ENTRIES = new Set(['Title', 'Producer', 'Creator', 'CreationDate', 'ModDate', 'Trapped'])

function findProperties(file: PdfFile, findings: FindingList): void {
  const info = file.dict(file.trailerEntry('Info') ?? undefined)
  for (const [key, value] of info?.entries ?? []) {
    const string = asString(file.resolve(value))
    const text = string === null ? '' : textOf(string)
    if (text === '') continue
    if (key === 'Author') findings.add('author', '属性·作者', text, namesSomebody(text))
    else if (isLocalPath(text)) findings.add('localPath', `属性·${key}`, text)
    else if (!PLAIN_ENTRIES.has(key)) findings.add('property', `属性·${key}`, text, false)
  }
  for (const { number, value } of file.objects) {
    const dict = file.dict(value)
    if (dict === null || asName(dict.entries.get('Type')) !== 'Metadata') continue
    const bytes = file.stream({ type: 'ref', number })
    if (bytes !== null) findXmp(Buffer.from(bytes).toString('latin1'), '属性', findings)
  }
}
