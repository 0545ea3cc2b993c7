import type { Office } from '../../actions/office.ts'

const PATIENCE_MILLISECONDS = 3_000

/** True when the records can be read within three seconds, and there is room to write. */
export async function isReady({ store }: Office): Promise<boolean> {
  if (!store.answers() || !store.hasRoom()) return false
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), PATIENCE_MILLISECONDS)
  })
  const read = store.schemaVersion().then(
    version => version > 0,
    () => false,
  )
  const ready = await Promise.race([read, tooLong])
  clearTimeout(timer)
  return ready
}
