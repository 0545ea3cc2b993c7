import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startServer } from '../../src/doors/kit/server.ts'
import { openSite } from '../../src/site.ts'
import { openStore } from '../../src/store/index.ts'
import { ENGINES, freshDatabase } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { rounds } from './rounds.ts'
import { openProxy, type Weather } from './tcp-proxy.ts'

const SIGN_IN = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ account: 'nobody', password: 'x', code: '' }),
}

/** Milliseconds until the answer of /readyz is `expected`; more than 10 s counts as never. */
async function until(url: string, expected: number): Promise<number> {
  const start = performance.now()
  while ((await fetch(new URL('/readyz', url))).status !== expected) {
    if (performance.now() - start > 30_000) return Number.POSITIVE_INFINITY
    await wait(100)
  }
  return performance.now() - start
}

describe.runIf(ENGINES.includes('server'))('faults - a database that is slow or gone (REL-17)', () => {
  it('answers 503 within 5 s, says so on /readyz, and goes on when it is back', async () => {
    const database = await freshDatabase()
    const real = new URL(database.url)
    const proxy = await openProxy(real.hostname, Number(real.port))
    const through = new URL(real)
    through.hostname = '127.0.0.1'
    through.port = String(proxy.port)
    const store = await openStore({ folder: null, databaseUrl: through.href })
    const server = await startServer({ host: '127.0.0.1', port: 0 }, openSite(testOffice(store)))
    const ask = async () => {
      const start = performance.now()
      const answer = await fetch(new URL('/api/v1/session', server.url), SIGN_IN)
      return {
        status: answer.status,
        after: performance.now() - start,
        retry: answer.headers.get('Retry-After'),
      }
    }
    try {
      expect((await ask()).status).toBe(401)
      proxy.turn('slow')
      expect([401, 503]).toContain((await ask()).status)
      for (let round = 0; round < rounds(1, 10); round++)
        for (const weather of ['silent', 'refusing'] as const satisfies readonly Weather[]) {
          proxy.turn('clear')
          expect(await until(server.url, 200)).toBeLessThan(10_000)
          proxy.turn(weather)
          const asked = await Promise.all(Array.from({ length: 25 }, ask)) // more than the pool has
          for (const { status, after, retry } of asked) {
            expect(status).toBe(503)
            expect(after).toBeLessThan(8_000) // 5 s on a machine of one's own
            expect(retry).not.toBeNull()
          }
          expect(await until(server.url, 503)).toBeLessThan(10_000)
          proxy.turn('clear')
          expect(await until(server.url, 200)).toBeLessThan(10_000)
          // the pool is whole again, at the latest when its lost connections have been thrown away
          const refusedAgain = async () =>
            (await Promise.all(Array.from({ length: 12 }, ask))).some(({ status }) => status === 503)
          await expect.poll(refusedAgain, { timeout: 15_000, interval: 1_000 }).toBe(false)
        }
    } finally {
      proxy.turn('clear')
      await server.close()
      await proxy.close()
      await database.drop()
    }
  }, 600_000)
})
