import { crc32 } from 'node:zlib'
import { LIMITS } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { unpackEntry } from './unpack-entry.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

/** The parts of an office document, unpacked one by one when they are asked for. */
export class OfficeZip {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #lowerCase = new Map<string, ZipEntry>()

  /** Refuses at once what limits, macros or a password forbid. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#entries = zipDirectory(bytes)
    for (const [name, entry] of this.#entries) {
      const lower = name.toLowerCase()
      if (lower.endsWith('vbaproject.bin') || lower.startsWith('xl/macrosheets/')) throw new Refusal('macro')
      this.#lowerCase.set(lower, entry)
    }
  }

  /** The part's bytes; null when there is none of this name (upper and lower case are one, as in Windows). */
  part(name: string): Uint8Array | null {
    const entry = this.#entries.get(name) ?? this.#lowerCase.get(name.toLowerCase())
    return entry === undefined ? null : this.#unpack(entry)
  }

  /** The first part whose name, in lower case, matches. */
  partLike(pattern: RegExp): Uint8Array | null {
    for (const [name, entry] of this.#lowerCase) if (pattern.test(name)) return this.#unpack(entry)
    return null
  }

  #unpack(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new Refusal('encrypted')
    if (entry.unpacked > LIMITS.xmlPartBytes) throw new Refusal('tooLarge')
    const part = unpackEntry(this.#bytes, entry)
    // A changed byte need not break the compression or the XML: it may just be another figure.
    if (part.length !== entry.unpacked || crc32(part) !== entry.crc) throw new Refusal('damaged')
    return part
  }
}
