import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const FROM_SOURCES = import.meta.url.endsWith('.ts')

/** The child's entry: the bundle's own file, or the source when the program runs from its sources. */
export const sandboxEntry = (): string => join(HERE, FROM_SOURCES ? 'sandbox-child.ts' : 'sandbox-child.mjs')

/** What a child may read: the program and the packages it stands on. */
export function readableFolders(entry: string): readonly string[] {
  const root = FROM_SOURCES ? join(HERE, '..', '..', '..') : join(HERE, '..')
  const folders = [
    join(root, FROM_SOURCES ? 'src' : 'dist', '*'),
    join(root, 'node_modules', '*'),
    join(root, 'package.json'),
    entry,
  ]
  // Some installers link the packages to another place
  const packages = join(root, 'node_modules')
  if (existsSync(packages)) folders.push(join(realpathSync(packages), '*'))
  // Installed as a package, what we stand on lies beside us: …/node_modules/mingche/dist
  const nested = root.lastIndexOf(`${sep}node_modules${sep}`)
  if (nested >= 0) folders.push(join(root.slice(0, nested), 'node_modules', '*'))
  return folders
}
