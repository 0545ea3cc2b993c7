import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFs } from './durable-node-fs.ts'
import type { Engine } from './engine.ts'
import { folderUnusable, lockFolder } from './folder-lock.ts'
import { unpackFolder } from './folder-tar.ts'
import { watchRoom } from './free-space.ts'
import { dialectOver } from './one-dialect.ts'
import { pgliteLines } from './pglite-lines.ts'
import { folderLost, leaveAtOnce, type OnFatal } from './storage-fault.ts'
import { databaseDamaged, storageFull } from './store-trouble.ts'
import { syncFolder, syncTree } from './sync-tree.ts'
import { initialiseCluster, postgresTemplate } from './template.ts'
import { VALUE_PARSERS } from './value-parsers.ts'

/** fsync on, by a way that reaches the hook: fdatasync never leaves WebAssembly. */
const DURABLE_PARAMETERS = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
  // there is no process that does checkpoints between statements: small ones, and little disk
  ...['-c', 'max_wal_size=96MB', '-c', 'min_wal_size=48MB'],
]

/** The embedded PostgreSQL in `folder`/postgres, created when it is not there. */
export async function openEmbedded(folder: string, onFatal: OnFatal = leaveAtOnce): Promise<Engine> {
  const unlock = takeFolder(folder, onFatal)
  try {
    const place = join(folder, 'postgres')
    const hasRoom = watchRoom(folder)
    if (!hasRoom()) throw storageFull()
    if (!existsSync(place)) await createCluster(folder, place)
    const synced = wasShutDown(place) ? null : await syncTree(resolve(place))
    const files = new DurableNodeFs(place, onFatal, synced)
    const database = await PGlite.create({
      fs: files,
      startParams: DURABLE_PARAMETERS,
      parsers: VALUE_PARSERS,
    }).catch(cause => {
      throw databaseDamaged(cause)
    })
    files.opened()
    return {
      kind: 'embedded',
      dialect: dialectOver(pgliteLines(database, hasRoom)),
      syncs: () => files.syncs,
      answers: () => true,
      hasRoom,
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

/** Makes the folder where it is missing, and locks it. */
function takeFolder(folder: string, onFatal: OnFatal): () => void {
  try {
    const firstMade = mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (firstMade !== undefined) syncFolder(dirname(firstMade))
    return lockFolder(folder, () => onFatal(folderLost(folder)))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === undefined ? error : code === 'ENOSPC' ? storageFull(error) : folderUnusable(folder, error)
  }
}

/**
 * Makes the data directory beside its place and moves it there when every byte of it is on disk: a power cut leaves the
 * whole of it or a draft that the next start throws away.
 */
async function createCluster(folder: string, place: string): Promise<void> {
  const draft = `${place}.new`
  rmSync(draft, { recursive: true, force: true })
  const template = await postgresTemplate()
  if (template === null) await initialiseCluster(draft)
  else unpackFolder(template, draft)
  await syncTree(draft)
  renameSync(draft, place)
  syncFolder(folder)
}

/** The state in PostgreSQL's control file (catalog/pg_control.h): after two numbers of 8 and 4 + 4 bytes. */
const STATE_AT = 16
const SHUT_DOWN = 1

/** False after a crash, a power cut or a kill: PostgreSQL then recovers. */
function wasShutDown(place: string): boolean {
  const control = readFileSync(join(place, 'global', 'pg_control'))
  return control.readInt32LE(STATE_AT) === SHUT_DOWN
}

/** An embedded database in memory: for tests and throw-away demonstrations. */
export async function openInMemory(): Promise<Engine> {
  const template = await postgresTemplate()
  const database = await PGlite.create({
    ...(template === null ? {} : { loadDataDir: new Blob([template]) }),
    parsers: VALUE_PARSERS,
  })
  return {
    kind: 'embedded',
    dialect: dialectOver(pgliteLines(database, () => true)),
    syncs: () => 0,
    answers: () => true,
    hasRoom: () => true,
    close: () => database.close(),
  }
}
