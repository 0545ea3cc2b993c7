import { crc32, deflateRawSync } from 'node:zlib'

/** One entry as it is to be written, lies included. */
export interface Entry {
  readonly name: string | Uint8Array
  readonly data?: string | Uint8Array
  readonly stored?: boolean
  readonly utf8?: boolean
  readonly encrypted?: boolean
  /** Unix mode, such as 0o120777 for a symbolic link. */
  readonly mode?: number
  readonly localName?: string
  readonly declaredSize?: number
  readonly declaredCrc?: number
  readonly method?: number
  /** Use the bytes of the entry written before instead of own ones. */
  readonly overlap?: boolean
}

export interface Archive {
  readonly prefix?: string | Uint8Array
  readonly suffix?: string | Uint8Array
  readonly gap?: Uint8Array
  readonly comment?: string
}

const bytesOf = (value: string | Uint8Array | undefined): Buffer => Buffer.from((value ?? '') as string)

/** A zip written byte by byte, so that tests can make what no archive program would. */
export function zipOf(entries: readonly Entry[], archive: Archive = {}): Uint8Array {
  const prefix = bytesOf(archive.prefix)
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  let last = 0
  for (const entry of entries) {
    const data = bytesOf(entry.data)
    const name = typeof entry.name === 'string' ? Buffer.from(entry.name) : Buffer.from(entry.name)
    const method = entry.method ?? (entry.stored ? 0 : 8)
    const packed = method === 8 ? deflateRawSync(data) : data
    const flags = (entry.encrypted ? 1 : 0) | ((entry.utf8 ?? typeof entry.name === 'string') ? 0x800 : 0)
    const numbers = Buffer.alloc(12)
    numbers.writeUInt32LE(entry.declaredCrc ?? crc32(data), 0)
    numbers.writeUInt32LE(packed.length, 4)
    numbers.writeUInt32LE(entry.declaredSize ?? data.length, 8)
    const localName = entry.localName === undefined ? name : Buffer.from(entry.localName)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(method, 8)
    numbers.copy(local, 14)
    local.writeUInt16LE(localName.length, 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(entry.mode === undefined ? 20 : 0x0314, 4)
    record.writeUInt16LE(20, 6)
    record.writeUInt16LE(flags, 8)
    record.writeUInt16LE(method, 10)
    numbers.copy(record, 16)
    record.writeUInt16LE(name.length, 28)
    record.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38)
    record.writeUInt32LE(entry.overlap ? last : at, 42)
    central.push(record, name)
    if (entry.overlap) continue
    last = at
    parts.push(local, localName, packed)
    at += 30 + localName.length + packed.length
    if (archive.gap) {
      parts.push(Buffer.from(archive.gap))
      at += archive.gap.length
    }
  }
  const directory = Buffer.concat(central)
  const comment = bytesOf(archive.comment)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([prefix, ...parts, directory, end, comment, bytesOf(archive.suffix)])
}
