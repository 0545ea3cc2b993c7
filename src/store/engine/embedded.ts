import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFs, syncFolder } from './durable-node-fs.ts'
import type { Engine } from './engine.ts'
import { lockFolder } from './folder-lock.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { VALUE_PARSERS } from './value-parsers.ts'

/** fsync on, by a way that reaches the hook: fdatasync never leaves WebAssembly. */
const DURABLE_PARAMETERS = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
]

/** The embedded PostgreSQL in `folder`/postgres, created when it is not there. */
export async function openEmbedded(folder: string): Promise<Engine> {
  mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  try {
    const place = join(folder, 'postgres')
    const isNew = !existsSync(join(place, 'PG_VERSION'))
    const files = new DurableNodeFs(place)
    const database = await PGlite.create({
      fs: files,
      startParams: DURABLE_PARAMETERS,
      parsers: VALUE_PARSERS,
    })
    if (isNew) syncFolder(folder)
    return {
      kind: 'embedded',
      dialect: pgliteDialect(database),
      syncs: () => files.syncs,
      close: async () => {
        await database.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** An embedded database in memory: for tests and throw-away demonstrations. */
export async function openInMemory(): Promise<Engine> {
  const database = await PGlite.create({ parsers: VALUE_PARSERS })
  return { kind: 'embedded', dialect: pgliteDialect(database), syncs: () => 0, close: () => database.close() }
}
