const END = Buffer.from('PK\x05\x06', 'latin1')
const CENTRAL = 0x02014b50
/** The end record and its longest comment. */
const REACH = 65_557

/** Markup that a browser would run, were it to take the file for a page. */
const PAGE = /<(?:!doctype\s+html|html|script|svg|iframe|body)[\s>]/i

/** Whether an archive program finds a zip in the bytes: an end record whose directory is where it says, give or take what was put before. */
export function holdsZip(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = Math.max(0, buffer.length - REACH)
  for (let at = buffer.lastIndexOf(END); at >= first; at = buffer.lastIndexOf(END, at - 1)) {
    if (at + 22 <= buffer.length) {
      const directory = at - buffer.readUInt32LE(at + 12)
      if (directory >= 0 && directory < at && buffer.readUInt32LE(directory) === CENTRAL) return true
    }
    if (at === 0) break
  }
  return false
}

/** Whether the bytes hold the beginning of another kind of file: a PDF, a page, an archive, a program. */
export function holdsOther(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return (
    text.includes('%PDF-') ||
    text.includes('PK\x03\x04') ||
    text.includes('Rar!\x1a\x07') ||
    text.includes("7z\xbc\xaf'\x1c") ||
    holdsProgram(bytes) ||
    PAGE.test(text)
  )
}

/** A program of Windows: `MZ`, and 58 bytes on the place of `PE`. */
function holdsProgram(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (
    let at = buffer.indexOf('MZ');
    at >= 0 && at + 64 <= buffer.length;
    at = buffer.indexOf('MZ', at + 2)
  ) {
    const header = at + buffer.readUInt32LE(at + 60)
    if (buffer.subarray(header, header + 4).toString('latin1') === 'PE\0\0') return true
  }
  return false
}
