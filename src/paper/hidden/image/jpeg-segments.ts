/** One marker segment of a JPEG before its picture data. */
export interface JpegSegment {
  readonly marker: number
  /** Without marker and length. */
  readonly data: Uint8Array
}

export interface JpegParts {
  readonly segments: readonly JpegSegment[]
  /** From the first start of scan to the end mark, this included. */
  readonly picture: Uint8Array
  /** What stands behind the end mark. */
  readonly rest: Uint8Array
}

const SCAN = 0xda

/** The segments of a JPEG, or null when it is broken before its picture begins. */
export function jpegParts(bytes: Uint8Array): JpegParts | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 4 || buffer.readUInt16BE(0) !== 0xffd8) return null
  const segments: JpegSegment[] = []
  for (let at = 2; at + 4 <= buffer.length; ) {
    if (buffer[at] !== 0xff) return null
    const marker = buffer[at + 1]!
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === SCAN) return { segments, ...pictureFrom(buffer, at) }
    const length = buffer.readUInt16BE(at + 2)
    if (length < 2 || at + 2 + length > buffer.length) return null
    segments.push({ marker, data: buffer.subarray(at + 4, at + 2 + length) })
    at += 2 + length
  }
  return null
}

function pictureFrom(buffer: Buffer, scan: number): { picture: Uint8Array; rest: Uint8Array } {
  const end = buffer.indexOf(Buffer.of(0xff, 0xd9), scan)
  const stop = end < 0 ? buffer.length : end + 2
  return { picture: buffer.subarray(scan, stop), rest: buffer.subarray(stop) }
}

/** The bytes of a segment again. */
export function writeSegment({ marker, data }: JpegSegment): Uint8Array {
  const length = data.length + 2
  return Buffer.concat([Buffer.of(0xff, marker, length >> 8, length & 255), data])
}
