/** One chunk of a PNG, with its length, type and check sum in `whole`. */
export interface PngChunk {
  readonly type: string
  readonly data: Uint8Array
  readonly whole: Uint8Array
}

/** The chunks up to the end mark, or null when the file is broken before it. */
export function pngChunks(bytes: Uint8Array): { chunks: readonly PngChunk[]; rest: Uint8Array } | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: PngChunk[] = []
  for (let at = 8; at + 12 <= buffer.length; ) {
    const length = buffer.readUInt32BE(at)
    const end = at + 12 + length
    if (end > buffer.length) return null
    const type = buffer.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: buffer.subarray(at + 8, at + 8 + length), whole: buffer.subarray(at, end) })
    if (type === 'IEND') return { chunks, rest: buffer.subarray(end) }
    at = end
  }
  return null
}
