import { UPLOAD_LIMITS } from './upload-limits.ts'
import { refuseUpload } from './upload-refusal.ts'

/** What one upload may unpack in all, archives in archives included. */
export class ArchiveBudget {
  readonly #packed: number
  #unpacked = 0
  #entries = 0

  constructor(uploadBytes: number) {
    this.#packed = uploadBytes
  }

  /** Counts one entry more; refuses what goes beyond. */
  take(unpackedBytes: number): void {
    this.#entries += 1
    this.#unpacked += unpackedBytes
    if (this.#entries > UPLOAD_LIMITS.entries || this.#unpacked > UPLOAD_LIMITS.unpackedBytes)
      refuseUpload('bomb')
    if (this.#unpacked > UPLOAD_LIMITS.ratioFreeBytes && this.#unpacked > this.#packed * UPLOAD_LIMITS.ratio)
      refuseUpload('bomb')
  }
}
