import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { brokenInvariants } from './broken-invariants.ts'
import { mountDisk } from './mounted.ts'
import { describeAsRoot, rounds } from './rounds.ts'
import { startActing } from './start-acting.ts'

describeAsRoot('faults - power cut on the embedded engine (REL-3)', () => {
  it('opens every time, with every acknowledged act and attachment', async () => {
    let acknowledged = 0
    for (let round = 0; round < rounds(4, 50); round++) {
      const disk = mountDisk(400)
      const order = { folder: disk.folder, databaseUrl: null, run: `run${round}`, clients: 6 }
      const acting = await startActing(order)
      try {
        await acting.acted(Math.floor(Math.random() * 60))
        acting.child.kill('SIGSTOP')
        const cut = disk.afterPowerCut()
        try {
          await wait(50) // what it wrote before it was stopped arrives
          const done = [...acting.done]
          acting.child.kill('SIGKILL')
          await acting.ended
          acknowledged += done.length
          const store = await openStore({ folder: join(cut.folder, 'data'), databaseUrl: null })
          expect(await brokenInvariants(store, done)).toEqual([])
          await store.close()
        } finally {
          cut.remove()
        }
      } finally {
        acting.child.kill('SIGKILL')
        await acting.ended
        disk.remove()
      }
    }
    expect(acknowledged).toBeGreaterThan(0)
    console.log(`${acknowledged} acknowledged, none lost`)
  }, 3_600_000)
})
