import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const ENOUGH_BYTES = 1e9

function hasMemoryDisk(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize > ENOUGH_BYTES
  } catch {
    return false
  }
}

/** A new folder, in memory where there is room: a killed process leaves the same behind on either, only sooner. */
export const scratchFolder = (name: string): string =>
  mkdtempSync(join(hasMemoryDisk() ? MEMORY : tmpdir(), `mingche-${name}-`))
