// A sandboxed child that misbehaves on purpose: src/doors/kit/sandbox.test.ts.
import { spawnSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { answerJobs } from '../../src/doors/kit/sandbox-answer.ts'

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'no code'
const attempt = async (act: () => unknown) => {
  try {
    await act()
    return { ok: true, value: 'done' } as const
  } catch (error) {
    return { ok: true, value: codeOf(error) } as const
  }
}

export const trialJobs = {
  echo: async ({ text, after }: { text: string; after: number }) => {
    await setTimeout(after)
    return { ok: true, value: text } as const
  },
  hang: async (_: null) => {
    while (performance.now() >= 0);
    return { ok: true, value: '' } as const
  },
  fillHeap: async (_: null) => {
    const kept: object[] = []
    while (performance.now() >= 0) kept.push({ at: kept.length })
    return { ok: true, value: String(kept.length) } as const
  },
  fillBuffers: async (_: null) => {
    const kept: Uint8Array[] = []
    while (performance.now() >= 0) kept.push(new Uint8Array(2 ** 20).fill(1))
    return { ok: true, value: String(kept.length) } as const
  },
  die: async (_: null) => process.exit(7),
  fail: async (_: null): Promise<{ ok: true; value: string }> => {
    throw new Error('a fault of ours')
  },
  write: (path: string) => attempt(() => writeFileSync(path, 'x')),
  readPassword: (_: null) => attempt(() => readFileSync('/etc/passwd')),
  spawn: (_: null) => attempt(() => spawnSync('true')),
  resolve: (_: null) => attempt(() => lookup('localhost')),
  connect: (port: number) =>
    attempt(
      () =>
        new Promise((resolve, reject) => {
          connect(port, '127.0.0.1').on('connect', resolve).on('error', reject)
        }),
    ),
  environment: async (_: null) => ({ ok: true, value: Object.keys(process.env).join() }) as const,
}
answerJobs(trialJobs)
