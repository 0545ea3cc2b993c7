import { nameOf, type Shelf } from './shelf.ts'

/** A shelf that is gone with the process: for stores in memory. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, Uint8Array>()
  return {
    nameOf,
    async put(bytes) {
      const name = nameOf(bytes)
      kept.set(name, bytes.slice())
      return name
    },
    get: async name => kept.get(name) ?? null,
    async remove(name) {
      kept.delete(name)
    },
    async *names() {
      yield* kept.keys()
    },
  }
}
