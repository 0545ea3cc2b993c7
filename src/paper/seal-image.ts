/** 印章图样: a PNG and how broad the seal is on paper. */
export interface SealImage {
  readonly png: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Millimetres; a body's round seal has 42 to 50. */
  readonly diameter: number
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const MOST_PIXELS = 4_000_000
const [SMALLEST, LARGEST] = [20, 60]

/** The seal in these bytes, or null when they are no PNG of a usable size: at most 4 megapixels, 20 to 60 mm broad. */
export function readSealImage(png: Uint8Array, diameter: number): SealImage | null {
  if (png.length < 33 || SIGNATURE.some((byte, at) => png[at] !== byte)) return null
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return null
  if (!(diameter >= SMALLEST && diameter <= LARGEST)) return null
  return { png, width, height, diameter }
}
