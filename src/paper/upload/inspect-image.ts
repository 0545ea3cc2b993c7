import { crc32 } from 'node:zlib'
import { holdsOther } from './polyglot.ts'
import { UPLOAD_LIMITS } from './upload-limits.ts'
import { refuseUpload } from './upload-refusal.ts'

/** Refuses a PNG that is broken, too large in pixels, or goes on after its end. */
export function inspectPng(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 8
  let ended = false
  for (let first = true; !ended; first = false) {
    if (at + 12 > buffer.length) refuseUpload('damaged')
    const length = buffer.readUInt32BE(at)
    const type = buffer.toString('latin1', at + 4, at + 8)
    if (at + 12 + length > buffer.length || first !== (type === 'IHDR')) refuseUpload('damaged')
    if (crc32(buffer.subarray(at + 4, at + 8 + length)) !== buffer.readUInt32BE(at + 8 + length))
      refuseUpload('damaged')
    if (first) checkPixels(buffer.readUInt32BE(at + 8), buffer.readUInt32BE(at + 12))
    ended = type === 'IEND'
    at += 12 + length
  }
  if (at < buffer.length) refuseUpload('polyglot')
}

/** Markers that stand alone: restart marks and the like. */
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
/** Frame headers but not DHT, JPG, DAC, which share their range. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/**
 * Refuses a JPEG that is broken, too large in pixels, or holds another kind of file after its end or in a comment.
 * Telephones put a preview or a film's worth of data after the end: that is taken, as long as it is no other file.
 */
export function inspectJpeg(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  let framed = false
  for (;;) {
    if (at + 4 > buffer.length || buffer[at] !== 0xff) refuseUpload('damaged')
    const marker = buffer[at + 1]!
    if (marker === 0xff) at += 1
    else if (isAlone(marker)) at += 2
    else if (marker === 0xd9) break
    else {
      const length = buffer.readUInt16BE(at + 2)
      if (length < 2 || at + 2 + length > buffer.length) refuseUpload('damaged')
      if (isFrame(marker)) {
        if (length < 8) refuseUpload('damaged')
        checkPixels(buffer.readUInt16BE(at + 7), buffer.readUInt16BE(at + 5))
        framed = true
      }
      if (marker === 0xfe && holdsOther(buffer.subarray(at + 4, at + 2 + length))) refuseUpload('polyglot')
      at += 2 + length
      if (marker === 0xda) break
    }
  }
  if (!framed) refuseUpload('damaged')
  const end = buffer.indexOf(Buffer.of(0xff, 0xd9), at)
  if (end < 0) refuseUpload('damaged')
  if (holdsOther(buffer.subarray(end + 2))) refuseUpload('polyglot')
}

function checkPixels(width: number, height: number): void {
  if (width === 0 || height === 0) refuseUpload('damaged')
  if (width * height > UPLOAD_LIMITS.pixels) refuseUpload('pixels')
}
