import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { brokenInvariants } from './broken-invariants.ts'
import { describeAsRoot, rounds } from './rounds.ts'
import { scratchFolder } from './scratch.ts'
import { startActing } from './start-acting.ts'
import { ensureStrace, failCalls } from './strace.ts'

/** Which call fails, for good; the first is the sync of an act, the second the writing of the log. */
const FAULTS = [
  { call: 'fsync', error: 'EIO' },
  { call: 'pwrite64', error: 'EIO' },
  { call: 'pwrite64', error: 'ENOSPC' },
]

describeAsRoot('faults - a disk that fails under the embedded engine (REL-4)', () => {
  beforeAll(ensureStrace)

  it.each(FAULTS)(
    'acknowledges nothing after $call gives $error, says why and leaves',
    async fault => {
      for (let k = 1; k <= rounds(2, 30); k++) {
        const folder = scratchFolder('disk-error')
        const acting = await startActing({ folder, databaseUrl: null, run: `run${k}`, clients: 3 })
        try {
          await acting.acted(2)
          const tracer = await failCalls(acting.child.pid!, { ...fault, from: 3 * k - 2 })
          const status = await Promise.race([acting.ended, wait(30_000, 'still running')])
          tracer.kill('SIGKILL')
          expect([1, 3], acting.errors()).toContain(status) // 1: an act of the test was told, and it gave up
          if (fault.call === 'fsync') {
            expect(status).toBe(3)
            expect(acting.errors()).toContain('数据没有能写入磁盘（EIO）')
          }
          const store = await openStore({ folder: join(folder, 'data'), databaseUrl: null })
          expect(await brokenInvariants(store, acting.done)).toEqual([])
          await store.close()
        } finally {
          acting.child.kill('SIGKILL')
          await acting.ended
          rmSync(folder, { recursive: true })
        }
      }
    },
    3_600_000,
  )
})
