/** Encoders that the platform lacks: it decodes every legacy encoding and writes only UTF-8. */

let gbkBytes: Map<string, number> | null = null

function gbkTable(): Map<string, number> {
  if (gbkBytes) return gbkBytes
  gbkBytes = new Map()
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if (letter.length === 1 && letter !== '\ufffd') gbkBytes.set(letter, (lead << 8) | trail)
    }
  }
  return gbkBytes
}

/** GBK, the two-byte part of GB18030; a letter it lacks becomes `?`, as Windows writes it. */
export function encodeGbk(text: string): Uint8Array {
  const table = gbkTable()
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0)!
    const pair = table.get(letter)
    if (code < 0x80) bytes.push(code)
    else if (letter === '€') bytes.push(0x80)
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff)
    else bytes.push(0x3f)
  }
  return Uint8Array.from(bytes)
}

/** UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at++) view.setUint16((at + 1) * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

/** What a page looks like whose UTF-8 was read as GBK and saved again: 涓€銆佹€讳綋. */
export const mojibake = (text: string): string =>
  new TextDecoder('gbk').decode(new TextEncoder().encode(text))

/** Whether the words can be brought back letter by letter. */
export const survivesMojibake = (text: string): boolean =>
  new TextDecoder().decode(encodeGbk(mojibake(text))) === text
