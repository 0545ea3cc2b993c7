import type { ZipEntry } from '../office/zip-directory.ts'

/** General purpose bit 11: the name is UTF-8. */
const UTF8 = 1 << 11

/**
 * The name of an archive's entry as its maker meant it. Without the UTF-8 flag it may be UTF-8 all the same, or GBK,
 * which Windows and older WPS and 7-Zip write in China. A text of Latin or Greek letters only, which GBK reads as common
 * Chinese characters in words of their own, is GBK.
 */
export function entryName({ rawName, flags }: Pick<ZipEntry, 'rawName' | 'flags'>): string {
  const utf8 = decoded(rawName)
  if ((flags & UTF8) !== 0) return utf8 ?? new TextDecoder().decode(rawName)
  const gbk = new TextDecoder('gb18030').decode(rawName)
  if (utf8 === null) return gbk
  const foreign = /[\u0080-\u07ff]/.test(utf8) && !/[\u0800-\uffff]/.test(utf8)
  return foreign && COMMON.test(gbk) && !MIXED.test(gbk) ? gbk : utf8
}

/** ASCII and the characters that text in Chinese is made of. */
const COMMON = /^[\u0020-\u007e\u3000-\u303f\u4e00-\u9fa5\uff00-\uffef]+$/

/** `R茅sum茅`: a Latin letter was torn out of its word. */
const MIXED = /[a-z][\u4e00-\u9fa5]|[\u4e00-\u9fa5][a-z]/i

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
