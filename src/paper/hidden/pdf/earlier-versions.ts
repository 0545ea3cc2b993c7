import { decodeStream } from '../../pdf/objects/decode-stream.ts'
import type { PdfFile } from '../../pdf/objects/pdf-file.ts'
import { asDict, asName, asString, type PdfObject } from '../../pdf/objects/values.ts'
import type { FindingList } from '../finding.ts'
import { operationsOf } from './content/operators.ts'
import { reachableFrom } from './reachable.ts'

/**
 * What a changed PDF still holds of before: saving adds a revision at the end and leaves the old objects in place, and
 * some programs leave pages behind that nothing leads to any more.
 */
export function findEarlierVersions(bytes: Uint8Array, file: PdfFile, findings: FindingList): void {
  const revisions = countOf(bytes, 'startxref') - (isLinearized(file) ? 1 : 0)
  const replaced = file.written.filter(
    object => file.object(object.number) !== object && isContent(file, object),
  )
  if (revisions > 1 && replaced.length > 0)
    findings.add('earlierVersion', `共${revisions}次保存`, replaced.map(wordsIn).join(' '))
  const reached = reachableFrom(file, file.trailerEntry('Root') ?? file.root)
  const left = [...file.objects].filter(object => !reached.has(object.number) && wordsIn(object) !== '')
  if (left.length > 0) findings.add('earlierVersion', '已不在任何页面上的内容', left.map(wordsIn).join(' '))
}

const countOf = (bytes: Uint8Array, word: string): number => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = buffer.indexOf(word); at >= 0; at = buffer.indexOf(word, at + word.length)) count++
  return count
}

/** Made for the web: one revision written in two pieces. */
const isLinearized = (file: PdfFile): boolean =>
  file.written.slice(0, 3).some(({ value }) => asDict(value)?.entries.has('Linearized'))

/** An old writing of something that can be seen or read, other than tables of the file itself. */
function isContent(file: PdfFile, { value, stream }: PdfObject): boolean {
  const dict = asDict(value)
  if (dict === null) return asString(value) !== null
  const type = asName(file.resolve(dict.entries.get('Type')))
  return (
    type !== 'XRef' && type !== 'ObjStm' && (stream !== null || type !== null || dict.entries.has('Contents'))
  )
}

/** What a content stream writes, as far as its bytes are letters. */
function wordsIn({ value, stream }: PdfObject): string {
  const dict = asDict(value)
  if (stream === null || dict === null || dict.entries.has('Length1') || dict.entries.has('Subtype'))
    return ''
  const bytes = decodeStream(dict, stream)
  if (bytes === null || !Buffer.from(bytes).includes('BT')) return ''
  const words: string[] = []
  for (const { operator, operands } of operationsOf(bytes)) {
    if (operator !== 'Tj' && operator !== 'TJ') continue
    const items = operands.flatMap(operand => (Array.isArray(operand) ? operand : [operand]))
    words.push(items.map(item => Buffer.from(asString(item)?.bytes ?? []).toString('latin1')).join(''))
    if (words.length > 20) break
  }
  return words.join(' ').trim() || (words.length > 0 ? '（文字）' : '')
}
