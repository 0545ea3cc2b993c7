import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { rounds } from './rounds.ts'
import { scratchFolder } from './scratch.ts'
import { startServing } from './serving.ts'

describe('faults - a second process on the data folder (REL-19)', () => {
  it('leaves with the number of the first in Chinese; a lock left by kill -9 is taken over', async () => {
    const folder = scratchFolder('second')
    try {
      for (let round = 0; round < rounds(2, 50); round++) {
        const first = await startServing({ MINGCHE_DATA: folder })
        expect(first.url, first.errors()).not.toBeNull()
        const start = performance.now()
        const second = await startServing({ MINGCHE_DATA: folder })
        expect(await second.ended).toBe(2)
        expect(second.errors()).toContain(`进程号 ${first.child.pid}`)
        expect(performance.now() - start).toBeLessThan(10_000) // 2 s on a machine of one's own
        first.child.kill('SIGKILL')
        await first.ended
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 600_000)
})

describe('faults - SIGTERM under load (REL-25)', () => {
  it('finishes what is under way, cuts no answer, and is gone within 10 s', async () => {
    const folder = scratchFolder('stop')
    try {
      for (let round = 0; round < rounds(2, 100); round++) {
        const serving = await startServing({ MINGCHE_DATA: folder })
        const base = serving.url ?? ''
        let isStopping = false
        let answers = 0
        const cut: string[] = []
        const client = async () => {
          while (!isStopping) {
            const sent = fetch(new URL('/readyz', base)).then(
              async answer => ({ body: await answer.text(), status: answer.status }),
              // a connection that was refused was never taken; one that broke in the middle was cut
              (error: Error & { cause?: { code?: string } }) => ({ refused: error.cause?.code }),
            )
            const got = await sent
            if ('status' in got) answers += got.status === 200 && got.body === 'ok\n' ? 1 : 0
            else if (!isStopping || got.refused !== 'ECONNREFUSED') cut.push(String(got.refused))
          }
        }
        const clients = Array.from({ length: 8 }, client)
        await wait(500)
        const start = performance.now()
        isStopping = true // requests that are under way now must be answered
        serving.child.kill('SIGTERM')
        await Promise.all(clients)
        expect(await serving.ended, serving.errors()).toBe(0)
        expect(performance.now() - start).toBeLessThan(12_000)
        expect(cut).toEqual([])
        expect(answers).toBeGreaterThan(8)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 600_000)
})
