import { repairMojibake } from './mojibake.ts'

/**
 * The characters of a text file, whatever it was stored in: UTF-8, UTF-16, GB18030 (GBK), with or without a byte order
 * mark, declared rightly, wrongly or not at all. Text that was read in the wrong encoding and stored again is restored
 * where that is certain. NUL characters are dropped. Never fails: a byte that fits nothing becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = withoutMark(decode(bytes))
  return repairMojibake(text.includes('\0') ? text.replaceAll('\0', '') : text)
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return likelier(bytes)
  }
}

/** Neither pure UTF-8 nor UTF-16: GB18030, another declared encoding, or UTF-8 with a few broken bytes. */
function likelier(bytes: Uint8Array): string {
  const declared = /charset\s*=\s*["']?\s*(big5|windows-1252|iso-8859-1|euc-kr|shift_jis)/i.exec(
    String.fromCharCode(...bytes.subarray(0, 1024)),
  )?.[1]
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const gb = new TextDecoder('gb18030').decode(bytes)
  const utf8Errors = countErrors(utf8)
  const gbErrors = countErrors(gb)
  if (utf8Errors <= gbErrors || utf8Errors * 50 < utf8.length - countAscii(utf8)) return utf8
  if (declared === undefined || gbErrors === 0) return gb
  return new TextDecoder(declared).decode(bytes)
}

/** UTF-16 without a byte order mark: nearly all high bytes are those of Chinese, its punctuation or Latin. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 4096) >> 1
  if (pairs < 4 || !bytes.subarray(0, 2 * pairs).includes(0)) return null
  let little = 0
  let big = 0
  for (let pair = 0; pair < pairs; pair++) {
    const first = bytes[2 * pair]!
    const second = bytes[2 * pair + 1]!
    if (isWide(second, first)) little++
    if (isWide(first, second)) big++
  }
  if (little >= pairs * 0.95 && little > big) return 'utf-16le'
  return big >= pairs * 0.95 && big > little ? 'utf-16be' : null
}

function isWide(high: number, low: number): boolean {
  if (high === 0) return low === 9 || low === 10 || low === 13 || (low >= 32 && low < 127) || low >= 0xa0
  return (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0x20 || high === 0xff
}

function countErrors(text: string): number {
  let errors = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) errors++
  return errors
}

function countAscii(text: string): number {
  let ascii = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 128) ascii++
  return ascii
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
