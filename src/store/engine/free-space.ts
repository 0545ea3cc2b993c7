import { statfsSync } from 'node:fs'

/**
 * What the embedded engine must have left before it writes: PostgreSQL cannot go on without room for its log, of which
 * a piece has 16 MiB, and would stop the process in the middle of things.
 */
const RESERVE_BYTES = 48 * 2 ** 20
/** A look at the disk costs little, but not nothing. */
const LOOK_AGAIN_MS = 200

/** Tells whether the disk of `folder` has room enough. */
export function watchRoom(folder: string): () => boolean {
  let lookedAt = Number.NEGATIVE_INFINITY
  let isFull = false
  return () => {
    const now = performance.now()
    if (isFull || now - lookedAt > LOOK_AGAIN_MS) {
      const { bavail, bsize } = statfsSync(folder)
      isFull = bavail * bsize < RESERVE_BYTES
      lookedAt = now
    }
    return !isFull
  }
}
