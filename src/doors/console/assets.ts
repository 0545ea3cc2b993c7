import { existsSync, readdirSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the build made for the console: the entry's files, and the type of every file. */
export interface ConsoleAssets {
  readonly script: string
  readonly style: string
  readonly types: ReadonlyMap<string, string>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const HERE = dirname(fileURLToPath(import.meta.url))

/** dist/console, seen from the bundle or from the sources. */
export const consoleFolder = (): string =>
  import.meta.url.endsWith('.ts') ? join(HERE, '..', '..', '..', 'dist', 'console') : join(HERE, 'console')

export function readConsoleAssets(folder: string): ConsoleAssets {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const entry = (ending: string) => {
    const found = names.find(name => name.startsWith('main-') && name.endsWith(ending))
    if (found === undefined) throw new Error(`the console is not built: no main-*${ending} in ${folder}`)
    return found
  }
  return {
    script: entry('.js'),
    style: entry('.css'),
    types: new Map(
      names.flatMap(name => {
        const type = TYPES[extname(name)]
        return type === undefined ? [] : [[name, type] as const]
      }),
    ),
  }
}
