import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { named } from '../engine/store-trouble.ts'
import { syncFolder } from '../engine/sync-tree.ts'
import { nameOf, proven, type Shelf } from './shelf.ts'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** A shelf in a folder: two levels by the first letters of the name, bytes and names synced before `put` returns. */
export function diskShelf(folder: string): Shelf {
  const placeOf = (name: string) => join(folder, name.slice(0, 2), name)
  const read = async (name: string): Promise<Uint8Array | null> => {
    try {
      return proven(name, await readFile(placeOf(name)))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
  return {
    nameOf,
    async put(bytes) {
      const name = nameOf(bytes)
      const place = placeOf(name)
      const kept = await read(name).catch(() => null)
      if (kept !== null) return name
      const firstMade = await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const draft = join(folder, `.${name.slice(0, 8)}-${randomBytes(6).toString('hex')}`)
      try {
        const handle = await open(draft, 'wx', 0o600)
        await handle
          .writeFile(bytes)
          .then(() => handle.sync())
          .finally(() => handle.close())
        await rename(draft, place)
      } catch (error) {
        await rm(draft, { force: true })
        throw named(error)
      }
      syncFolder(dirname(place))
      syncFolder(folder)
      if (firstMade !== undefined) syncFolder(dirname(firstMade))
      return name
    },
    get: read,
    remove: name => rm(placeOf(name), { force: true }),
    async *names() {
      const shelves = await readdir(folder).catch(error => {
        if (isMissing(error)) return []
        throw error
      })
      for (const part of shelves) if (!part.startsWith('.')) yield* await readdir(join(folder, part))
    },
  }
}
