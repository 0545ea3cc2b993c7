import { LIMITS } from '../limits.ts'
import { Refusal } from '../refusal.ts'

/** One file of a zip as the central directory has it. */
export interface ZipEntry {
  readonly name: string
  /** The bytes of the name, in an encoding that only flag 11 tells: UTF-8 when it is set, the maker's own when not. */
  readonly rawName: Uint8Array
  readonly flags: number
  readonly crc: number
  /** Upper half: mode bits where the maker was a Unix; a symbolic link shows there. */
  readonly attributes: number
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly encrypted: boolean
  /** Where its local header stands. */
  readonly offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50

/** The entries of a zip by name, the first of each. Refuses what {@link zipEntries} refuses. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  for (const entry of zipEntries(bytes)) if (!entries.has(entry.name)) entries.set(entry.name, entry)
  return entries
}

/** The entries of a zip in order. Refuses a broken directory, and what would grow beyond the limits, before unpacking anything. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.zipEntries) throw new Refusal('bomb')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Refusal('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
    const flags = view.getUint16(at + 8, true)
    const entry: ZipEntry = {
      name: entryName(rawName),
      rawName,
      flags,
      crc: view.getUint32(at + 16, true),
      attributes: view.getUint32(at + 38, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      encrypted: (flags & 1) !== 0,
      offset: view.getUint32(at + 42, true),
    }
    unpacked += entry.unpacked
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (unpacked > LIMITS.zipUnpackedBytes) throw new Refusal('bomb')
  if (unpacked > LIMITS.zipRatioFreeBytes && unpacked > bytes.length * LIMITS.zipRatio)
    throw new Refusal('bomb')
  return entries
}

/** The end record stands in the last 64 KB, before the archive's comment. */
export function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at
  throw new Refusal('damaged')
}

/** Office parts are named in ASCII, now and then with backslashes or a leading slash. */
function entryName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '')
}
