import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Line, Lines } from './one-dialect.ts'
import { databaseUnavailable } from './store-trouble.ts'

/** The server is asked for a sign of life so often, and has so long to give it. */
const EVERY_MS = 1_000
const PATIENCE_MS = 2_500

export interface WatchedLines extends Lines {
  /** False while the server gives no sign of life. */
  answers(): boolean
  stopWatching(): void
}

/**
 * Connections to a server that may go silent without a word (a cable, a firewall): whoever waits for it then is told at
 * once, and the connections are thrown away instead of going back to the pool.
 */
export function serverLines(pool: pg.Pool, settings: pg.ClientConfig): WatchedLines {
  const waiting = new Set<(reason: Error) => void>()
  let isLost = false
  const tell = (alive: boolean) => {
    isLost = !alive
    if (isLost) for (const reject of waiting) reject(databaseUnavailable())
  }

  /** What is asked of the server, given up when it goes silent. */
  const unlessLost = <Value>(work: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      waiting.add(reject)
      work.then(resolve, reject).finally(() => waiting.delete(reject))
    })

  const lineOf = (client: pg.PoolClient): Line => {
    let isBroken = false
    return {
      async ask(sql, parameters) {
        try {
          const { rows, rowCount } = await unlessLost(client.query(sql, [...parameters]))
          return { rows, affected: rowCount }
        } catch (error) {
          isBroken ||= !(error instanceof pg.DatabaseError) || error.severity === 'FATAL'
          throw error
        }
      },
      release: () => client.release(isBroken),
    }
  }

  const stop = new AbortController()
  void watch(settings, stop.signal, tell)
  return {
    async acquire() {
      if (isLost) throw databaseUnavailable()
      const client = pool.connect()
      try {
        return lineOf(await unlessLost(client))
      } catch (error) {
        client.then(late => late.release(true)).catch(() => undefined)
        throw error
      }
    },
    drain: async () => undefined,
    answers: () => !isLost,
    stopWatching: () => stop.abort(),
  }
}

/** Asks over a connection of its own, and tells what it finds, until it is stopped. */
async function watch(
  settings: pg.ClientConfig,
  stop: AbortSignal,
  tell: (alive: boolean) => void,
): Promise<void> {
  let client: pg.Client | null = null
  while (!stop.aborted) {
    try {
      client ??= await connected(settings)
      await within(PATIENCE_MS, client.query('select 1'))
      tell(true)
    } catch {
      client?.end().catch(() => undefined)
      client = null
      tell(false)
    }
    await wait(EVERY_MS, undefined, { signal: stop, ref: false }).catch(() => undefined)
  }
  await client?.end().catch(() => undefined)
}

async function connected(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(settings)
  client.on('error', () => undefined) // the next query says so
  await client.connect()
  return client
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const late = wait(milliseconds, undefined, { ref: false }).then(() => {
    throw databaseUnavailable()
  })
  return Promise.race([work, late])
}
