import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ActingOrder } from './acting-child.ts'

export interface ActingProcess {
  readonly child: ChildProcess
  /** Keys of the acts acknowledged so far. */
  readonly done: readonly string[]
  /** Resolves when so many acts are acknowledged, or the process has ended. */
  acted(count: number): Promise<void>
  /** What it wrote on standard error. */
  readonly errors: () => string
  /** Resolves at the end of the process with its status or signal. */
  readonly ended: Promise<number | string>
}

const CHILD = join(import.meta.dirname, 'acting-child.ts')

/** Starts a process that acts, by `wrapper` (strace …) when one is given; resolves when it is ready or has ended. */
export async function startActing(
  order: ActingOrder,
  wrapper: readonly string[] = [],
): Promise<ActingProcess> {
  const [command, ...args] = [...wrapper, process.execPath, CHILD, JSON.stringify(order)]
  const child = spawn(command!, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const done: string[] = []
  let errors = ''
  child.stderr.on('data', bytes => {
    errors = (errors + bytes).slice(-4_000)
  })
  const ended = once(child, 'close').then(([status, signal]) => (status ?? signal) as number | string)
  const lines = createInterface({ input: child.stdout })
  const ready = new Promise<void>(resolve => {
    lines.on('line', line => {
      if (line === 'ready') resolve()
      else done.push(line.slice('done '.length))
    })
  })
  await Promise.race([ready, ended])
  const acted = async (count: number) => {
    while (done.length < count && child.exitCode === null && child.signalCode === null)
      await once(lines, 'line', { signal: AbortSignal.timeout(60_000) })
  }
  return {
    child,
    done,
    acted: count => Promise.race([acted(count), ended.then(() => undefined)]),
    errors: () => errors,
    ended,
  }
}
