import { deflateSync } from 'node:zlib'
import { jpegOf, jpegSegment, pngChunk, pngOf } from '../build/image.ts'
import { MARK, type Quirk, quirk } from './quirk.ts'

type Field = readonly [tag: number, type: number, count: number, value: Buffer | number]

/** A TIFF structure of up to three directories, as cameras write it. */
function tiff(main: readonly Field[], gps: readonly Field[] = [], thumbnail: readonly Field[] = []): Buffer {
  const lists = [gps.length > 0 ? [...main, [0x8825, 4, 1, 0] as Field] : [...main], [...gps], [...thumbnail]]
  const sizes = lists.map(list => (list.length === 0 ? 0 : 6 + list.length * 12))
  const starts = [8, 8 + sizes[0]!, 8 + sizes[0]! + sizes[1]!]
  let data = 8 + sizes[0]! + sizes[1]! + sizes[2]!
  const extra: Buffer[] = []
  const directory = (list: readonly Field[], next: number): Buffer => {
    if (list.length === 0) return Buffer.alloc(0)
    const bytes = Buffer.alloc(6 + list.length * 12)
    bytes.writeUInt16LE(list.length, 0)
    for (const [index, [tag, type, count, value]] of list.entries()) {
      const at = 2 + index * 12
      bytes.writeUInt16LE(tag, at)
      bytes.writeUInt16LE(type, at + 2)
      bytes.writeUInt32LE(count, at + 4)
      if (typeof value === 'number') bytes.writeUInt32LE(tag === 0x8825 ? starts[1]! : value, at + 8)
      else if (value.length <= 4) value.copy(bytes, at + 8)
      else {
        bytes.writeUInt32LE(data, at + 8)
        extra.push(value)
        data += value.length
      }
    }
    bytes.writeUInt32LE(next, bytes.length - 4)
    return bytes
  }
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1')
  const first = directory(lists[0]!, thumbnail.length > 0 ? starts[2]! : 0)
  return Buffer.concat([head, first, directory(lists[1]!, 0), directory(lists[2]!, 0), ...extra])
}

const text = (tag: number, value: string): Field => {
  const bytes = Buffer.from(`${value}\0`)
  return [tag, 2, bytes.length, bytes]
}
const GPS: readonly Field[] = [
  [1, 2, 2, Buffer.from('N\0')],
  [2, 5, 3, Buffer.alloc(24, 1)],
  [3, 2, 2, Buffer.from('E\0')],
  [4, 5, 3, Buffer.alloc(24, 1)],
]
const exif = (data: Buffer) => jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), data]))
const TURNED: Field = [0x0112, 3, 1, 6]

export const exifOf = {
  gps: () => tiff([TURNED], GPS),
  thumbnail: () =>
    tiff(
      [TURNED],
      [],
      [
        [0x0201, 4, 1, 500],
        [0x0202, 4, 1, 10],
      ],
    ),
  artist: () => tiff([TURNED, text(0x013b, MARK)]),
  device: () => tiff([text(0x010f, MARK), text(0x0110, 'X100')]),
}
export const exifJpeg = (kind: keyof typeof exifOf): Uint8Array => jpegOf([exif(exifOf[kind]())])

const xmp = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description>${inner}</rdf:Description></x:xmpmeta>`
const XMP = Buffer.from('http://ns.adobe.com/xap/1.0/\0')

export const IMAGE_QUIRKS: readonly Quirk[] = [
  quirk('the place of a photograph', 'jpg', 'location', () => exifJpeg('gps')),
  quirk('a thumbnail in EXIF', 'jpg', 'thumbnail', () => exifJpeg('thumbnail')),
  quirk('a photographer', 'jpg', 'author', () => exifJpeg('artist')),
  quirk('a camera', 'jpg', 'device', () => exifJpeg('device'), { blocks: false }),
  quirk('a place in XMP', 'jpg', 'location', () =>
    jpegOf([
      jpegSegment(
        0xe1,
        Buffer.concat([XMP, Buffer.from(xmp(`<exif:GPSLatitude>${MARK}</exif:GPSLatitude>`))]),
      ),
    ]),
  ),
  quirk('a caption writer in IPTC', 'jpg', 'author', () =>
    jpegOf([jpegSegment(0xed, Buffer.from(`Photoshop 3.0\0${MARK}`))]),
  ),
  quirk('a comment in a JPEG', 'jpg', 'comment', () => jpegOf([jpegSegment(0xfe, Buffer.from(MARK))])),
  quirk('bytes behind a JPEG', 'jpg', 'trailingData', () => Buffer.concat([jpegOf(), Buffer.from(MARK)])),
  quirk('a place in a PNG', 'png', 'location', () => pngOf([pngChunk('eXIf', exifOf.gps())])),
  quirk('an author in a PNG', 'png', 'author', () =>
    pngOf([pngChunk('tEXt', Buffer.from(`Author\0${MARK}`))]),
  ),
  quirk('a packed comment in a PNG', 'png', 'author', () =>
    pngOf([pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(MARK)]))]),
  ),
]
