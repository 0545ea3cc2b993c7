import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Left behind by office programs and file managers; never a report. */
const LEFT_BEHIND = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/**
 * The files that paths name: a file itself, a folder's files by name, with `recursive` those of its folders too. A path
 * that is not there stays in the list, so that it is reported like any other unusable file.
 */
export async function listFiles(
  paths: readonly string[],
  recursive: boolean,
  except: string | undefined,
): Promise<string[]> {
  const files: string[] = []
  async function walk(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      if (LEFT_BEHIND.test(entry.name)) continue
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) files.push(path)
      else if (recursive) await walk(path)
    }
  }
  for (const path of paths) {
    const facts = await stat(path).catch(() => null)
    if (facts?.isDirectory()) await walk(path)
    else files.push(path)
  }
  const unique = new Map(files.map(file => [resolve(file), file]))
  if (except !== undefined) unique.delete(resolve(except))
  return [...unique.values()]
}
