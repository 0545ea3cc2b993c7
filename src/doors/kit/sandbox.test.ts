import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { trialJobs } from '../../../test/doors/sandbox-trial-child.ts'
import { openSandbox, SandboxFault, type SandboxLimits } from './sandbox.ts'

const ENTRY = join(import.meta.dirname, '..', '..', '..', 'test', 'doors', 'sandbox-trial-child.ts')
const opened: { close: () => void }[] = []

function trial(limits: Partial<SandboxLimits> = {}) {
  const sandbox = openSandbox<typeof trialJobs>({ children: 1, ...limits }, ENTRY)
  opened.push(sandbox)
  return sandbox
}
afterEach(() => {
  for (const sandbox of opened.splice(0)) sandbox.close()
})

describe('doors - sandbox', () => {
  it('stops a job that hangs, says timeLimit, and goes on with the next', async () => {
    const sandbox = trial({ milliseconds: 1_000 })
    const [hung, next] = await Promise.all([
      sandbox.run('hang', null),
      sandbox.run('echo', { text: '下一个', after: 0 }),
    ])
    expect(hung).toMatchObject({ ok: false, reason: { reason: 'timeLimit' } })
    expect(next).toEqual({ ok: true, value: '下一个' })
  })

  it.each(['fillHeap', 'fillBuffers'] as const)(
    'stops a job that swells (%s) and says tooLarge',
    async job => {
      const sandbox = trial({ milliseconds: 60_000 })
      expect(await sandbox.run(job, null)).toMatchObject({ ok: false, reason: { reason: 'tooLarge' } })
      expect(await sandbox.run('echo', { text: 'a', after: 0 })).toEqual({ ok: true, value: 'a' })
    },
  )

  it('says damaged when the child dies, also when it had served before', async () => {
    const sandbox = trial()
    expect(await sandbox.run('echo', { text: 'a', after: 0 })).toEqual({ ok: true, value: 'a' })
    expect(await sandbox.run('die', null)).toMatchObject({ ok: false, reason: { reason: 'damaged' } })
  })

  it('hands on a fault of ours as a fault, not as a refusal of the file', async () => {
    const fault = await trial()
      .run('fail', null)
      .catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(SandboxFault)
    expect((fault as Error).stack).toContain('a fault of ours')
  })

  it('lets the child write nothing, read no file of the person, and start no process', async () => {
    const sandbox = trial()
    const path = join(tmpdir(), `mingche-sandbox-${process.pid}`)
    const denied = { ok: true, value: 'ERR_ACCESS_DENIED' }
    expect(await sandbox.run('write', path)).toEqual(denied)
    expect(existsSync(path)).toBe(false)
    expect(await sandbox.run('readPassword', null)).toEqual(denied)
    expect(await sandbox.run('spawn', null)).toEqual(denied)
  })

  it('lets the child open no connection and ask no name server', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const sandbox = trial()
    expect(await sandbox.run('connect', port)).toEqual({ ok: true, value: 'ERR_ACCESS_DENIED' })
    expect(await sandbox.run('resolve', null)).toEqual({ ok: true, value: 'ERR_ACCESS_DENIED' })
    server.close()
  })

  it('gives the child none of the environment', async () => {
    process.env.MINGCHE_TRIAL = 'secret'
    expect(await trial().run('environment', null)).toEqual({
      ok: true,
      value: expect.not.stringMatching(/./),
    })
    delete process.env.MINGCHE_TRIAL
  })

  it('uses as many children as it may, and no more', async () => {
    const sandbox = trial({ children: 2 })
    // the children start first, so that only their work is timed
    await Promise.all([1, 2].map(n => sandbox.run('echo', { text: String(n), after: 400 })))
    const started = performance.now()
    await Promise.all([1, 2, 3, 4].map(n => sandbox.run('echo', { text: String(n), after: 400 })))
    const took = performance.now() - started
    expect(took).toBeGreaterThan(780)
    expect(took).toBeLessThan(1_550)
  })

  it('refuses what is left when it closes', async () => {
    const sandbox = trial()
    const jobs = [1, 2].map(() => sandbox.run('hang', null))
    sandbox.close()
    for (const outcome of await Promise.all(jobs)) expect(outcome.ok).toBe(false)
  })
})
