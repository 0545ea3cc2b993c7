import { inflateSync } from 'node:zlib'
import { asArray, asDict, asName, type PdfDict, type PdfValue } from './values.ts'

/** One stream when decoded; a page's content is a few hundred kilobytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** The bytes of a stream, or null when a filter is unknown (an image's, say) or the data are broken. */
export function decodeStream(dict: PdfDict, encoded: Uint8Array): Uint8Array | null {
  const filters = asList(dict.entries.get('Filter') ?? dict.entries.get('F'))
  const parameters = asList(dict.entries.get('DecodeParms') ?? dict.entries.get('DP'))
  let bytes: Uint8Array | null = encoded
  for (const [index, filter] of filters.entries()) {
    if (bytes === null) return null
    bytes = decodeOnce(asName(filter) ?? '', asDict(parameters[index]), bytes)
  }
  return bytes
}

function decodeOnce(filter: string, parameters: PdfDict | null, bytes: Uint8Array): Uint8Array | null {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl': {
      const inflated = inflate(bytes)
      return inflated === null ? null : unpredict(inflated, parameters)
    }
    case 'ASCIIHexDecode':
    case 'AHx':
      return Buffer.from(
        latin(bytes)
          .split('>')[0]!
          .replace(/[^0-9a-fA-F]/g, ''),
        'hex',
      )
    case 'ASCII85Decode':
    case 'A85':
      return ascii85(latin(bytes))
    default:
      return null
  }
}

/** What can be unpacked of it: viewers show a stream whose end is missing. */
function inflate(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES, finishFlush: 2 })
  } catch {
    return null
  }
}

/** PNG predictors (ISO 32000-1 §7.4.4.4), which cross-reference and object streams use; TIFF's is for images only. */
function unpredict(bytes: Uint8Array, parameters: PdfDict | null): Uint8Array | null {
  const number = (key: string, otherwise: number) => {
    const value = parameters?.entries.get(key)
    return typeof value === 'number' ? value : otherwise
  }
  const predictor = number('Predictor', 1)
  if (predictor === 1) return bytes
  if (predictor < 10) return null
  const pixel = Math.max(1, (number('Colors', 1) * number('BitsPerComponent', 8)) >> 3)
  const width = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8)
  const rows = Math.floor(bytes.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)]!
    for (let column = 0; column < width; column++) {
      const to = row * width + column
      const left = column >= pixel ? out[to - pixel]! : 0
      const up = row > 0 ? out[to - width]! : 0
      const corner = row > 0 && column >= pixel ? out[to - width - pixel]! : 0
      out[to] = bytes[row * (width + 1) + 1 + column]! + predicted(kind, left, up, corner)
    }
  }
  return out
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) return 0
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function ascii85(text: string): Uint8Array {
  const out: number[] = []
  const digits: number[] = []
  for (const char of text.split('~')[0]!) {
    const code = char.charCodeAt(0)
    if (char === 'z' && digits.length === 0) out.push(0, 0, 0, 0)
    else if (code >= 33 && code <= 117) digits.push(code - 33)
    if (digits.length === 5) out.push(...group(digits.splice(0), 4))
  }
  if (digits.length > 1) {
    const length = digits.length - 1
    while (digits.length < 5) digits.push(84)
    out.push(...group(digits, length))
  }
  return Uint8Array.from(out)
}

function group(digits: readonly number[], length: number): number[] {
  const value = digits.reduce((sum, digit) => sum * 85 + digit, 0)
  return [24, 16, 8, 0].slice(0, length).map(shift => (value >>> shift) & 255)
}

const asList = (value: PdfValue | undefined): readonly PdfValue[] =>
  value === undefined || value === null ? [] : (asArray(value) ?? [value])

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
