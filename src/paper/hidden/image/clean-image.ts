import { orientationOnly, readExif } from './exif.ts'
import { type JpegSegment, jpegParts, writeSegment } from './jpeg-segments.ts'
import { pngChunks } from './png-chunks.ts'

/** Chunks that say how the pixels are to be shown; any other may go. */
const SHOWN = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
)

/** The same pixels without what is told beside them; a broken picture comes back as it is. */
export function cleanImage(kind: 'jpg' | 'png', bytes: Uint8Array): Uint8Array {
  return kind === 'jpg' ? cleanJpeg(bytes) : cleanPng(bytes)
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const parts = jpegParts(bytes)
  if (parts === null) return bytes
  const kept = parts.segments.flatMap(segment => keptSegment(segment) ?? [])
  return Buffer.concat([Buffer.of(0xff, 0xd8), ...kept.map(writeSegment), parts.picture])
}

/** Tables and frames, the colour profile, Adobe's colour transform; the turn of the picture, but no other EXIF. */
function keptSegment(segment: JpegSegment): JpegSegment | null {
  const { marker, data } = segment
  const head = Buffer.from(data.subarray(0, 12)).toString('latin1')
  if (marker < 0xe0 || marker === 0xee) return segment
  if (marker === 0xe0 && head.startsWith('JFIF\0'))
    return { marker, data: Buffer.concat([data.subarray(0, 12), Buffer.of(0, 0)]) }
  if (marker === 0xe2 && head.startsWith('ICC_PROFILE')) return segment
  if (marker !== 0xe1 || !head.startsWith('Exif\0\0')) return null
  const orientation = readExif(data.subarray(6))?.orientation ?? 1
  if (orientation < 2 || orientation > 8) return null
  return { marker, data: Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationOnly(orientation)]) }
}

function cleanPng(bytes: Uint8Array): Uint8Array {
  const parts = pngChunks(bytes)
  if (parts === null) return bytes
  return Buffer.concat([
    bytes.subarray(0, 8),
    ...parts.chunks.filter(({ type }) => SHOWN.has(type)).map(({ whole }) => whole),
  ])
}
