/** Characters that stand for the first bytes of 、。，（）：； when UTF-8 is read as GBK; hardly any Chinese text has them. */
const MARKS = '銆锛鐨鏀鍏'
/** Fewer marks than this are names and rare words. */
const FEWEST_MARKS = 4
/** Common characters: every Chinese page has many, mojibake next to none. */
const COMMON =
  /[的一是在不了有和人中大为上个国以要时来用到作地于出分对成会可主发年工能下面方后多定行法所民公开政信息]/g

/**
 * Restores text whose UTF-8 bytes were once read as GBK and stored that way (涓€銆佹€讳綋鎯呭喌 for 一、总体情况).
 * Only where it is certain: the repaired text must read as Chinese where the given one does not. Bytes that the wrong
 * reading lost stay U+FFFD.
 */
export function repairMojibake(text: string): string {
  const marks = countMarks(text)
  if (marks < FEWEST_MARKS) return text
  if (marks * 200 < text.length - (text.match(/[\0-\x7f]/g)?.length ?? 0)) return text
  const repaired = new TextDecoder('utf-8').decode(asGbkBytes(text))
  const before = text.match(COMMON)?.length ?? 0
  const after = repaired.match(COMMON)?.length ?? 0
  const lost = repaired.match(/\ufffd/g)?.length ?? 0
  return after > 4 * before && lost < after ? repaired : text
}

/** A search for one character passes over a text far faster than a pattern does. */
function countMarks(text: string): number {
  let marks = 0
  for (const mark of MARKS)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) marks++
  return marks
}

let gbkBytes: Map<number, number> | null = null

/** From character to its two bytes (high byte first), made from the platform's decoder. */
function gbkTable(): Map<number, number> {
  const pairs = new Uint8Array(126 * 190 * 2)
  let at = 0
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue
      pairs[at++] = high
      pairs[at++] = low
    }
  }
  const characters = new TextDecoder('gb18030').decode(pairs)
  const table = new Map<number, number>()
  for (let index = 0; index < characters.length; index++) {
    table.set(characters.charCodeAt(index), (pairs[2 * index]! << 8) | pairs[2 * index + 1]!)
  }
  return table
}

function asGbkBytes(text: string): Uint8Array {
  gbkBytes ??= gbkTable()
  const bytes = new Uint8Array(text.length * 2)
  let at = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) bytes[at++] = code
    else if (code === 0x20ac) bytes[at++] = 0x80
    else {
      const pair = gbkBytes.get(code) ?? 0xffff
      bytes[at++] = pair >> 8
      bytes[at++] = pair & 0xff
    }
  }
  return bytes.subarray(0, at)
}
