/** What a picture's EXIF data (CIPA DC-008, in TIFF's form) tell, as far as it matters here. */
export interface Exif {
  /** 1 to 8: how the picture is to be turned; 1 when it says nothing. */
  readonly orientation: number
  /** True when it says where the picture was taken. */
  readonly hasLocation: boolean
  readonly location: string
  readonly hasThumbnail: boolean
  /** Names of people: artist, owner of the camera, photographer's comment, copyright. */
  readonly people: readonly string[]
  /** Maker, model, serial number, moment, program. */
  readonly device: readonly string[]
}

const PEOPLE = new Set([0x013b, 0x8298, 0x9286, 0xa430, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x010e])
const DEVICE = new Set([0x010f, 0x0110, 0x0131, 0x0132, 0x9003, 0x9004, 0xa431, 0xa435])
const ORIENTATION = 0x0112
const EXIF = 0x8769
const GPS = 0x8825
const THUMBNAIL = 0x0201
const WIDTHS = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const MOST_ENTRIES = 512

interface Entry {
  readonly tag: number
  readonly type: number
  readonly data: Uint8Array
  /** The value as a number, for counts and offsets. */
  readonly number: number
}

/** Reads a TIFF structure; null when it is none. */
export function readExif(bytes: Uint8Array): Exif | null {
  const order = Buffer.from(bytes.subarray(0, 2)).toString('latin1')
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return null
  const little = order === 'II'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = directory(view, view.getUint32(4, little), little)
  const second = directory(view, first.next, little)
  const inner = (tag: number) => {
    const at = first.entries.find(entry => entry.tag === tag)
    return at === undefined ? [] : directory(view, at.number, little).entries
  }
  const gps = inner(GPS)
  const all = [...first.entries, ...inner(EXIF)]
  return {
    orientation: all.find(({ tag }) => tag === ORIENTATION)?.number ?? 1,
    hasLocation: gps.some(({ tag }) => tag > 0 && tag <= 6),
    location: gps.map(entry => `${entry.tag}:${textOf(entry)}`).join(' '),
    hasThumbnail: second.entries.some(({ tag }) => tag === THUMBNAIL),
    people: textsOf(all, PEOPLE),
    device: textsOf(all, DEVICE),
  }
}

function directory(view: DataView, at: number, little: boolean): { entries: Entry[]; next: number } {
  const entries: Entry[] = []
  if (at < 8 || at + 2 > view.byteLength) return { entries, next: 0 }
  const count = Math.min(view.getUint16(at, little), MOST_ENTRIES)
  for (let index = 0; index < count; index++) {
    const start = at + 2 + index * 12
    if (start + 12 > view.byteLength) return { entries, next: 0 }
    const type = view.getUint16(start + 2, little)
    const length = view.getUint32(start + 4, little) * (WIDTHS[type] ?? 1)
    const from = length > 4 ? view.getUint32(start + 8, little) : start + 8
    const data = new Uint8Array(
      view.buffer,
      view.byteOffset + Math.min(from, view.byteLength),
      Math.max(0, Math.min(length, view.byteLength - from)),
    )
    const number = type === 3 ? view.getUint16(start + 8, little) : view.getUint32(start + 8, little)
    entries.push({ tag: view.getUint16(start, little), type, data, number })
  }
  const after = at + 2 + count * 12
  return { entries, next: after + 4 <= view.byteLength ? view.getUint32(after, little) : 0 }
}

const textsOf = (entries: readonly Entry[], tags: ReadonlySet<number>): string[] =>
  entries.filter(({ tag }) => tags.has(tag)).flatMap(entry => textOf(entry) || [])

/** Windows' own tags are UTF-16; a comment has eight bytes before it that name its characters. */
function textOf({ tag, data, type, number }: Entry): string {
  if (tag >= 0x9c9b && tag <= 0x9c9f) return plain(new TextDecoder('utf-16le').decode(data))
  if (tag === 0x9286) return plain(new TextDecoder().decode(data.subarray(8)))
  return type === 2 || type === 7 ? plain(new TextDecoder().decode(data)) : String(number)
}

const plain = (text: string): string => text.replaceAll('\0', ' ').trim()

/** A TIFF structure that says how the picture is to be turned, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const bytes = Buffer.alloc(26)
  bytes.write('MM\0*', 'latin1')
  bytes.writeUInt32BE(8, 4)
  bytes.writeUInt16BE(1, 8)
  bytes.writeUInt16BE(ORIENTATION, 10)
  bytes.writeUInt16BE(3, 12)
  bytes.writeUInt32BE(1, 14)
  bytes.writeUInt16BE(orientation, 18)
  return bytes
}
