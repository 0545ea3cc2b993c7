import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openInMemory } from '../../src/store/engine/embedded.ts'
import type { Engine } from '../../src/store/engine/engine.ts'
import { openServer } from '../../src/store/engine/server.ts'
import { openStore, type Store } from '../../src/store/index.ts'

/** Both engines where a server is given (`npm test` starts one); the embedded one always. */
export const ENGINES = ['embedded', ...(process.env.MINGCHE_TEST_DATABASE_URL ? ['server'] : [])] as const

/** An empty store of its own on the engine; close() also drops the server's database. */
export async function freshStore(engine: string): Promise<Store> {
  if (engine === 'embedded') return openStore({ folder: null, databaseUrl: null })
  const database = await freshDatabase()
  const store = await openStore({ folder: null, databaseUrl: database.url })
  return {
    ...store,
    close: async () => {
      await store.close()
      await database.drop()
    },
  }
}

/** An open engine with nothing in it, and what removes it. */
export async function freshEngine(engine: string): Promise<{ engine: Engine; drop(): Promise<void> }> {
  if (engine === 'embedded') return { engine: await openInMemory(), drop: async () => undefined }
  const database = await freshDatabase()
  return { engine: openServer(database.url), drop: database.drop }
}

/** An empty database of its own on the server. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const base = process.env.MINGCHE_TEST_DATABASE_URL ?? ''
  const name = `t_${randomBytes(6).toString('hex')}`
  await command(base, `create database ${name}`)
  const url = new URL(base)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => command(base, `drop database ${name} with (force)`) }
}

async function command(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
