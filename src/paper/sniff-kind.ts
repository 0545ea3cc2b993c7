import { no, ok, type Result } from '../basics/result.ts'
import type { PaperKind } from './model.ts'
import { zipKind } from './office/zip-kind.ts'
import { decodeText } from './text/decode-text.ts'
import type { Unusable } from './unusable.ts'
import { unsupported, unusable } from './unusable-messages.ts'

/** Tags that a page or a piece of one has, and plain text has not. */
const MARKUP = /<(?:!doctype html|html|head|body|table|tr|td|div|p|meta|h[1-6]|span|section)[\s>/]/i

const IMAGES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*']

/** How much of a text tells what it is. */
const START_BYTES = 65_536

export interface Sniffed {
  readonly kind: PaperKind
  /** The whole text, where it had to be decoded to tell; null where it was not. */
  readonly text: string | null
}

/** What kind of document the bytes hold: by their first bytes, then by the name, then by what they say. */
export function sniffKind(bytes: Uint8Array, name: string): Result<Sniffed, Unusable> {
  const head = latin(bytes, 1024)
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (head.startsWith('PK')) return sniffed(zipKind(bytes), null)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return no(oleRefusal(bytes, extension))
  if (head.startsWith('{\\rtf')) return no(unsupported('rtf'))
  if (head.includes('%PDF-')) return ok({ kind: 'pdf', text: null })
  if (isImage(head)) return no(unsupported('image'))
  if (isMht(head)) return no(unsupported('mht'))
  const start = decodeText(bytes.subarray(0, START_BYTES))
  return sniffed(textKind(start, extension), bytes.length <= START_BYTES ? start : null)
}

const sniffed = (kind: Result<PaperKind, Unusable>, text: string | null): Result<Sniffed, Unusable> =>
  kind.ok ? ok({ kind: kind.value, text }) : kind

function textKind(start: string, extension: string): Result<PaperKind, Unusable> {
  const binary = isBinary(start)
  if (extension === 'pdf') return binary || !MARKUP.test(start) ? ok('pdf') : ok('html')
  if (binary) return no(binaryRefusal(extension))
  const trimmed = start.trimStart()
  if (extension === 'html' || extension === 'htm') return ok('html')
  if (/^<\?xml[\s\S]{0,400}(?:<\?mso-application|<w:wordDocument|<pkg:package)/.test(trimmed))
    return no(unsupported('mht'))
  if (trimmed.startsWith('<') && MARKUP.test(trimmed)) return ok('html')
  if (extension === 'json' || (extension !== 'txt' && extension !== 'md' && /^[{[]\s*["{[]/.test(trimmed)))
    return ok('json')
  if (extension === 'md' || extension === 'markdown') return ok('md')
  if (extension === 'txt') return ok('txt')
  return ok(MARKUP.test(start) ? 'html' : 'txt')
}

function binaryRefusal(extension: string): Unusable {
  if (/^(?:doc|xls|wps|et|dot|xlt)$/.test(extension)) return unsupported('ole')
  if (/^(?:docx|xlsx|html?|txt|md|json|xml)$/.test(extension)) return unusable('damaged')
  return unusable('unsupported')
}

/** An Office file of the old kind; a new one under a password is wrapped in the same container. */
function oleRefusal(bytes: Uint8Array, extension: string): Unusable {
  const wide = Buffer.from('EncryptedPackage', 'utf16le')
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide))
    return unusable('encrypted')
  return unsupported(extension === 'ppt' || extension === 'pps' || extension === 'dps' ? 'ppt' : 'ole')
}

function isImage(head: string): boolean {
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return true
  return IMAGES.some(magic => head.startsWith(magic) && (magic !== 'BM' || head.slice(6, 10) === '\0\0\0\0'))
}

const isMht = (head: string): boolean =>
  /^MIME-Version:/i.test(head.trimStart()) || /^From: .{0,80}\r?\nSubject: /.test(head)

/** Control and replacement characters. */
const ODD = /[\0-\x08\x0b\x0e-\x1f\ufffd]/

/** More than a twentieth of control or replacement characters: no text in any encoding. */
function isBinary(text: string): boolean {
  if (!ODD.test(text)) return false
  let odd = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 32 ? code === 0xfffd : code !== 9 && code !== 10 && code !== 13 && code !== 12) odd++
  }
  return odd * 10 > text.length
}

const latin = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')
