import { gzipSync } from 'node:zlib'

/** Bytes that never change, packed once for every browser that takes them so. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
}

const BEST = 9

export const pack = (bytes: Uint8Array): Packed => ({
  bytes: new Uint8Array(bytes),
  gzip: new Uint8Array(gzipSync(bytes, { level: BEST })),
})

/** Body and headers of packed bytes for a request that accepts these encodings. Only public, immutable files go so. */
export function packedAnswer(
  packed: Packed,
  type: string,
  acceptEncoding: string | undefined,
): [body: Uint8Array<ArrayBuffer>, headers: Record<string, string>] {
  const zipped = /\bgzip\b/.test(acceptEncoding ?? '')
  return [
    zipped ? packed.gzip : packed.bytes,
    {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    },
  ]
}
