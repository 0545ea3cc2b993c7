import { inflateSync } from 'node:zlib'
import type { FindingList } from '../finding.ts'
import { type Exif, readExif } from './exif.ts'
import { type JpegSegment, jpegParts } from './jpeg-segments.ts'
import { pngChunks } from './png-chunks.ts'

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** What a picture tells besides its pixels. `where` names the picture. */
export function findInImage(
  kind: 'jpg' | 'png',
  bytes: Uint8Array,
  where: string,
  findings: FindingList,
): void {
  if (kind === 'jpg') findInJpeg(bytes, where, findings)
  else findInPng(bytes, where, findings)
}

function findInJpeg(bytes: Uint8Array, where: string, findings: FindingList): void {
  const parts = jpegParts(bytes)
  if (parts === null) {
    findings.add('unreadable', where, '图片已损坏', false)
    return
  }
  for (const segment of parts.segments) findInSegment(segment, where, findings)
  if (parts.rest.some(byte => byte !== 0)) findings.add('trailingData', where, `${parts.rest.length} 字节`)
}

function findInSegment({ marker, data }: JpegSegment, where: string, findings: FindingList): void {
  const head = latin(data.subarray(0, 32))
  if (marker === 0xe1 && head.startsWith('Exif\0\0')) {
    const exif = readExif(data.subarray(6))
    if (exif !== null) findExif(exif, where, findings)
  } else if (marker === 0xe1 && head.startsWith('http')) findXmp(latin(data), where, findings)
  else if (marker === 0xe0 && /^JFXX|^JFIF\0.{7}(?!\0\0)/s.test(head))
    findings.add('thumbnail', where, 'JFIF')
  else if (marker === 0xe2 && head.startsWith('MPF')) findings.add('thumbnail', where, 'MPF')
  else if (marker === 0xed) findings.add('author', `${where}·IPTC`, printable(data))
  else if (marker === 0xfe) findings.add('comment', where, printable(data))
}

function findExif(exif: Exif, where: string, findings: FindingList): void {
  if (exif.hasLocation) findings.add('location', where, exif.location)
  if (exif.hasThumbnail) findings.add('thumbnail', where, 'EXIF')
  for (const person of exif.people) findings.add('author', where, person)
  for (const word of exif.device) findings.add('device', where, word, false)
}

/** XMP (ISO 16684-1) by its words: creators and places block, the rest is told. */
export function findXmp(xmp: string, where: string, findings: FindingList): void {
  const text = Buffer.from(xmp, 'latin1').toString('utf8')
  const place = /exif:GPS(?:Latitude|Longitude)[^<]{0,200}/.exec(text)?.[0]
  if (place !== undefined) findings.add('location', `${where}·XMP`, place)
  for (const name of [
    'dc:creator',
    'photoshop:Credit',
    'dc:rights',
    'photoshop:AuthorsPosition',
    'pdf:Author',
  ]) {
    const start = text.indexOf(`<${name}`)
    const end = text.indexOf(`</${name}`, start)
    if (start < 0 || end < 0) continue
    const words = text.slice(start, end).replace(/<[^<>]{0,300}>/g, ' ')
    if (words.trim() !== '') findings.add('author', `${where}·XMP`, words)
  }
  const attribute =
    /\b(?:photoshop:Credit|photoshop:AuthorsPosition|pdf:Author|dc:creator)="([^"]{1,200})"/.exec(text)
  if (attribute !== null) findings.add('author', `${where}·XMP`, attribute[1]!)
}

const PEOPLE = /^(?:author|artist|copyright|comment|description|creator)\b/i

function findInPng(bytes: Uint8Array, where: string, findings: FindingList): void {
  const parts = pngChunks(bytes)
  if (parts === null) {
    findings.add('unreadable', where, '图片已损坏', false)
    return
  }
  for (const { type, data } of parts.chunks) {
    if (type === 'eXIf') {
      const exif = readExif(data)
      if (exif !== null) findExif(exif, where, findings)
    } else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') {
      const text = pngText(type, data)
      if (text.startsWith('XML:com.adobe.xmp')) findXmp(text, where, findings)
      else findings.add(PEOPLE.test(text) ? 'author' : 'device', where, text, PEOPLE.test(text))
    } else if (type === 'tIME') findings.add('device', where, type, false)
  }
  if (parts.rest.some(byte => byte !== 0)) findings.add('trailingData', where, `${parts.rest.length} 字节`)
}

/** `Author 张` — the keyword and its text. */
function pngText(type: string, data: Uint8Array): string {
  const end = data.indexOf(0)
  const keyword = latin(data.subarray(0, end))
  if (type === 'tEXt') return `${keyword} ${latin(data.subarray(end + 1))}`
  const packed = type === 'zTXt' || data[end + 1] === 1
  const start = type === 'zTXt' ? end + 2 : data.indexOf(0, data.indexOf(0, end + 3) + 1) + 1
  return `${keyword} ${packed ? inflated(data.subarray(start)) : latin(data.subarray(start))}`
}

function inflated(bytes: Uint8Array): string {
  try {
    return latin(inflateSync(bytes, { maxOutputLength: 1024 * 1024 }))
  } catch {
    return ''
  }
}

const printable = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 400))
    .toString('utf8')
    .replace(/[\u0000-\u001f\ufffd]+/g, ' ')
