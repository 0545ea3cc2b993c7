import type { Office } from '../office.ts'

/** Files looked after in one go. */
const MOST = 100

/**
 * Takes the bytes of removed files off the shelf, where no other file has the same. It runs after the act that removed
 * them: bytes gone with an act that is then not kept could not be brought back. Gives the number of files dealt with.
 */
export async function sweepShelf({ store, now }: Office): Promise<number> {
  let swept = 0
  for (const { id, contentHash } of await store.read.files.toSweep(MOST))
    await store.write(async ({ files }) => {
      if (!(await files.claimContent(contentHash))) return
      if (!(await files.isContentUsed(contentHash))) await store.shelf.remove(contentHash)
      await files.setSwept(id, now())
      swept += 1
    })
  return swept
}
