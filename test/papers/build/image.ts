import { crc32, deflateSync } from 'node:zlib'

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  crc.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, crc])
}

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** A grey picture; `claimed` sizes may be larger than the pixels that are there. */
export function pngOf(
  chunks: readonly Buffer[] = [],
  claimed: readonly [number, number] = [2, 2],
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(claimed[0], 0)
  header.writeUInt32BE(claimed[1], 4)
  header[8] = 8
  const rows = deflateSync(Buffer.from([0, 10, 200, 0, 200, 10]))
  return Buffer.concat([
    PNG,
    pngChunk('IHDR', header),
    ...chunks,
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

export function jpegSegment(marker: number, data: Uint8Array): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.of(0xff, marker), length, data])
}

/** Quantisation, Huffman tables and scan of a picture of one grey block. */
const QUANTISATION = jpegSegment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 16)]))
const DC = jpegSegment(0xc4, Buffer.concat([Buffer.of(0x00, 0, 1), Buffer.alloc(14), Buffer.of(0)]))
const AC = jpegSegment(0xc4, Buffer.concat([Buffer.of(0x10, 0, 1), Buffer.alloc(14), Buffer.of(0)]))
const SCAN = Buffer.concat([jpegSegment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)), Buffer.of(0x0f)])

export function jpegOf(
  segments: readonly Buffer[] = [],
  claimed: readonly [number, number] = [8, 8],
): Uint8Array {
  const frame = Buffer.of(8, 0, 0, 0, 0, 1, 1, 0x11, 0)
  frame.writeUInt16BE(claimed[1], 1)
  frame.writeUInt16BE(claimed[0], 3)
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...segments,
    QUANTISATION,
    jpegSegment(0xc0, frame),
    DC,
    AC,
    SCAN,
    Buffer.of(0xff, 0xd9),
  ])
}
