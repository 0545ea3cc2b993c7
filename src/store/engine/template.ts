import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompressSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { packFolder } from './folder-tar.ts'

const COMPRESSION = { params: { [constants.ZSTD_c_compressionLevel]: 12 } }

/** With the installed packages, so that a new version of the engine makes a new one. */
function templatePlace(): string {
  const library = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const packages = library.slice(0, library.lastIndexOf('@electric-sql'))
  const { version } = JSON.parse(
    readFileSync(join(packages, '@electric-sql', 'pglite', 'package.json'), 'utf8'),
  ) as { version: string }
  return join(packages, '.cache', 'mingche', `postgres-${version}.tar.zst`)
}

/**
 * A data directory that initdb has just made and that was shut down in order, as a tar: 40 MB that compress to 3. It is
 * prepared when the product is built, because initdb takes seconds; null where that was not done.
 */
export async function postgresTemplate(): Promise<Uint8Array<ArrayBuffer> | null> {
  const place = templatePlace()
  return existsSync(place) ? new Uint8Array(zstdDecompressSync(await readFile(place))) : null
}

/** Runs initdb into a folder that is not there yet. */
export async function initialiseCluster(folder: string): Promise<void> {
  const database = await PGlite.create(folder)
  await database.close()
}

/** Build step: puts the template with the packages, if it is not there. */
export async function prepareTemplate(): Promise<void> {
  const place = templatePlace()
  if (existsSync(place)) return
  const scratch = await mkdtemp(join(tmpdir(), 'mingche-template-'))
  try {
    const cluster = join(scratch, 'postgres')
    await initialiseCluster(cluster)
    const bytes = await promisify(zstdCompress)(packFolder(cluster), COMPRESSION)
    await mkdir(dirname(place), { recursive: true })
    const draft = `${place}.${process.pid}`
    await writeFile(draft, bytes)
    await rename(draft, place)
  } finally {
    await rm(scratch, { recursive: true })
  }
}
