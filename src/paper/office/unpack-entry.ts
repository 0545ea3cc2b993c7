import { inflateRawSync } from 'node:zlib'
import { Refusal } from '../refusal.ts'
import type { ZipEntry } from './zip-directory.ts'

const LOCAL = 0x04034b50

/** Where the bytes of an entry start: after its local header, which has a name and an extra field of its own. */
export function entryStart(bytes: Uint8Array, { offset }: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Refusal('damaged')
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

/** The bytes of an entry. The directory may lie: what grows past the size it declares is stopped there. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const start = entryStart(bytes, entry)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) throw new Refusal('damaged')
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new Refusal('damaged')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) })
  } catch (cause) {
    const grew = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Refusal(grew ? 'bomb' : 'damaged')
  }
}
