import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { ENGINES, freshDatabase } from '../store/engines.ts'
import { brokenInvariants } from './broken-invariants.ts'
import { rounds } from './rounds.ts'
import { scratchFolder } from './scratch.ts'
import { startActing } from './start-acting.ts'

describe.each(ENGINES)('faults - kill -9 under load on the %s engine (REL-2)', engine => {
  it('loses nothing that was acknowledged, keeps nothing by half, and is ready again within 10 s', async () => {
    const folder = scratchFolder('kill')
    const database = engine === 'server' ? await freshDatabase() : null
    const done: string[] = []
    let slowest = 0
    try {
      for (let round = 0; round < rounds(5, 200); round++) {
        const order = { folder, databaseUrl: database?.url ?? null, run: `run${round}`, clients: 8 }
        const acting = await startActing(order)
        await acting.acted(1 + Math.floor(Math.random() * 40))
        await wait(Math.random() * 20)
        acting.child.kill('SIGKILL')
        expect(await acting.ended, acting.errors()).toBe('SIGKILL')
        done.push(...acting.done)
        const start = performance.now()
        const store = await openStore({
          folder: join(folder, 'data'),
          databaseUrl: database?.url ?? null,
        })
        slowest = Math.max(slowest, performance.now() - start)
        expect(await brokenInvariants(store, done)).toEqual([])
        await store.close()
      }
      expect(done.length).toBeGreaterThan(0)
      expect(slowest).toBeLessThan(10_000)
      console.log(`${engine}: ${done.length} acknowledged, opened again in at most ${Math.round(slowest)} ms`)
    } finally {
      await database?.drop()
      rmSync(folder, { recursive: true })
    }
  }, 3_600_000)
})
