import { crc32 } from 'node:zlib'
import { entryStart, unpackEntry } from '../office/unpack-entry.ts'
import { endRecord, type ZipEntry, zipEntries } from '../office/zip-directory.ts'
import type { ArchiveBudget } from './archive-budget.ts'
import { entryName } from './entry-name.ts'
import { refuseUpload } from './upload-refusal.ts'

/** One file of an archive, unpacked. */
export interface ZipMember {
  /** Path in the archive, with slashes, as its maker wrote it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Unix mode in the upper half of the attributes: the kind of file; 0 where the maker was no Unix. */
const kindOfFile = ({ attributes }: ZipEntry): number => (attributes >>> 28) & 0xf
const REGULAR = 0x8
const FOLDER = 0x4

/**
 * The files of a zip, one after another. Refuses what two programs would read differently (names told twice, entries
 * that overlap, bytes before the first entry or behind the last), what leads out of the archive, and what is not there
 * in full (CRC).
 */
export function* zipMembers(bytes: Uint8Array, budget: ArchiveBudget): Generator<ZipMember> {
  const entries = zipEntries(bytes)
  checkLayout(bytes, entries)
  const seen = new Set<string>()
  for (const entry of entries) {
    const path = entryName(entry).replaceAll('\\', '/')
    if (leadsOut(path) || ![0, REGULAR, FOLDER].includes(kindOfFile(entry))) refuseUpload('escape')
    if (seen.has(path)) refuseUpload('damaged')
    seen.add(path)
    if (entry.encrypted) refuseUpload('encrypted')
    budget.take(entry.unpacked)
    const content = unpackEntry(bytes, entry)
    if (content.length !== entry.unpacked || crc32(content) !== entry.crc) refuseUpload('damaged')
    if (!path.endsWith('/')) yield { path, bytes: content }
    else if (content.length > 0) refuseUpload('damaged')
  }
}

/** Absolute, on a drive, or upwards. */
const leadsOut = (path: string): boolean =>
  path === '' ||
  path.startsWith('/') ||
  /^[a-z]:/i.test(path) ||
  path.includes('\0') ||
  path.split('/').includes('..')

/** Sizes and CRC may follow an entry that was written before they were known. */
const DESCRIPTOR = 24

function checkLayout(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end + 22 + view.getUint16(end + 20, true) !== bytes.length) refuseUpload('polyglot')
  const directory = view.getUint32(end + 16, true)
  let free = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) refuseUpload('bomb')
    if (entry.offset > free + (free === 0 ? 0 : DESCRIPTOR)) refuseUpload('polyglot')
    const start = entryStart(bytes, entry)
    if (!sameName(bytes, entry)) refuseUpload('damaged')
    free = start + entry.packed
  }
  if (free > directory) refuseUpload('damaged')
  if (directory > free + DESCRIPTOR) refuseUpload('polyglot')
}

/** The local header says the same name as the directory. */
function sameName(bytes: Uint8Array, { offset, rawName }: ZipEntry): boolean {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint16(offset + 26, true)
  return Buffer.compare(bytes.subarray(offset + 30, offset + 30 + length), rawName) === 0
}
