import { inflateRawSync } from 'node:zlib'
import { LIMITS } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

const LOCAL = 0x04034b50

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
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength)
    const at = entry.offset
    if (at + 30 > this.#bytes.length || view.getUint32(at, true) !== LOCAL) throw new Refusal('damaged')
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    const packed = this.#bytes.subarray(start, start + entry.packed)
    if (packed.length < entry.packed) throw new Refusal('damaged')
    if (entry.method === 0) return packed
    if (entry.method !== 8) throw new Refusal('damaged')
    return inflated(packed, entry.unpacked)
  }
}

/** The directory may lie: what grows past the size it declares is stopped there. */
function inflated(packed: Uint8Array, declared: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(declared, 1) })
  } catch (cause) {
    const grew = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Refusal(grew ? 'bomb' : 'damaged')
  }
}
