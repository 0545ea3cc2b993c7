import { UPLOAD_LIMITS } from './upload-limits.ts'

/** Control characters, direction marks (`gpj.exe` shown as `exe.jpg`), zero-width characters, broken surrogates. */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/g
/** What Windows forbids in a name. */
const FORBIDDEN = /[<>:"|?*/\\]/g
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
const UNNAMED = '未命名'

/**
 * A file name as it may be shown and given to a download (BAD-9): no folders, one form of each character (NFC), nothing
 * invisible, nothing that Windows takes for a device or forbids, no leading dot, at most 255 bytes with the extension
 * kept. It never names a place where something is stored: that is the content's hash.
 */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).findLast(part => part !== '') ?? ''
  const plain = last.toWellFormed().normalize('NFC').replace(INVISIBLE, '').replace(FORBIDDEN, '_').trim()
  const extension = extensionOf(plain)
  const ending = extension === '' ? '' : plain.slice(-extension.length - 1)
  const stem = trimmed(ending === '' ? plain : plain.slice(0, -ending.length))
  const allowed = RESERVED.test(stem) ? `_${stem}` : stem
  return `${cut(allowed === '' ? UNNAMED : allowed, UPLOAD_LIMITS.nameBytes - ending.length)}${ending}`
}

/** The extension in lower case, `''` when there is none: letters and digits of ASCII after the last dot. */
export const extensionOf = (name: string): string =>
  /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** Without dots and spaces at either end: hidden files on Unix, dropped silently by Windows. */
function trimmed(stem: string): string {
  let [start, end] = [0, stem.length]
  while (start < end && /[.\s]/.test(stem[start]!)) start++
  while (end > start && /[.\s]/.test(stem[end - 1]!)) end--
  return stem.slice(start, end)
}

/** The first whole characters that take no more bytes. */
function cut(text: string, bytes: number): string {
  let length = 0
  let kept = ''
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    length += Buffer.byteLength(segment)
    if (length > bytes) break
    kept += segment
  }
  return kept === '' ? UNNAMED : kept
}
