import { closeSync, fsyncSync, openSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** As many at a time as lets the file system write one journal entry for several of them. */
const AT_ONCE = 16

/** Each file that is on disk, by its path, with the moment of its last change (nanoseconds since 1970). */
export type SyncedFiles = ReadonlyMap<string, bigint>

/** Puts a folder with everything in it on disk: every file's bytes, every folder's names. */
export async function syncTree(folder: string): Promise<SyncedFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = [folder, ...entries.map(entry => join(entry.parentPath, entry.name))]
  const synced = new Map<string, bigint>()
  const syncNext = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const handle = await open(path, 'r')
      try {
        const { ctimeNs } = await handle.stat({ bigint: true })
        await handle.sync()
        synced.set(path, ctimeNs)
      } finally {
        await handle.close()
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, syncNext))
  return synced
}

/** Makes the names in a folder durable. */
export function syncFolder(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
