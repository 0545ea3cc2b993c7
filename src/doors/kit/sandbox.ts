import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Unusable } from '../../actions/read-file.ts'
import { no, type Result } from '../../basics/result.ts'
import type { Answer } from './sandbox-answer.ts'
import type { FileJobs } from './sandbox-jobs.ts'
import { readableFolders, sandboxEntry } from './sandbox-place.ts'

/** What a sandbox may use; the preset holds for every door. */
export interface SandboxLimits {
  /** Child processes at the same time. */
  readonly children: number
  /** Wall-clock milliseconds for one file; the child that exceeds it is killed. */
  readonly milliseconds: number
  /** Resident bytes of a child, whatever it spends them on. */
  readonly residentBytes: number
}

const PRESET: SandboxLimits = {
  children: availableParallelism(),
  milliseconds: 8_000,
  residentBytes: 300 * 2 ** 20,
}
const HEAP_MEGABYTES = 256
/** Garbage of a report is thrown away sooner: a third less memory for a twentieth more time. */
const YOUNG_MEGABYTES = 4
const WATCH_EVERY_MILLISECONDS = 10

const TIME_LIMIT: Unusable = {
  reason: 'timeLimit',
  message: '处理超时，已停止。文件可能过大或结构异常，请另存为较简单的格式（如 docx、txt）后重试。',
}
const TOO_LARGE: Unusable = {
  reason: 'tooLarge',
  message: '处理所需内存超过上限，已停止。请删去与年报无关的内容或拆分文件后重试。',
}
const DAMAGED: Unusable = {
  reason: 'damaged',
  message: '文件内容异常，读取程序无法继续。请用办公软件打开并另存后重试。',
}

type Jobs = { readonly [name: string]: (input: never) => Promise<Result<unknown, Unusable>> }

interface Waiting {
  readonly job: string
  readonly input: unknown
  readonly resolve: (value: Result<unknown, Unusable>) => void
  readonly reject: (error: Error) => void
}

interface Worker {
  readonly process: ChildProcess
  current: Waiting | null
  startedAt: number
  served: number
  killedFor: Unusable | null
}

/** Thrown when our own code failed inside the sandbox; `stack` is the child's. */
export class SandboxFault extends Error {
  override readonly name = 'SandboxFault'
}

export interface Sandbox<Known extends Jobs = FileJobs> {
  /** Runs one job on a child; jobs beyond the number of children wait. Rejects with SandboxFault on a fault of ours. */
  run<Name extends keyof Known & string>(
    job: Name,
    input: Parameters<Known[Name]>[0],
  ): ReturnType<Known[Name]>
  /** Ends every child; jobs that still run or wait are refused. */
  close(): void
}

/**
 * Child processes that read files from outside (quality.md SEC-P1). A child has Node's permission model on: it reads
 * our own code and nothing else, writes nothing, opens no connection and starts no process. One that hangs, swells or
 * dies costs its file, never the parent. Children start when there is work for them.
 */
export function openSandbox<Known extends Jobs = FileJobs>(
  limits: Partial<SandboxLimits> = {},
  entry: string = sandboxEntry(),
): Sandbox<Known> {
  const { children, milliseconds, residentBytes } = { ...PRESET, ...limits }
  const workers = new Set<Worker>()
  const queue: Waiting[] = []
  let watch: NodeJS.Timeout | undefined
  let closed = false

  function startWorker(): Worker {
    const child = fork(entry, {
      execArgv: [
        '--permission',
        ...readableFolders(entry).map(folder => `--allow-fs-read=${folder}`),
        `--max-old-space-size=${HEAP_MEGABYTES}`,
        `--max-semi-space-size=${YOUNG_MEGABYTES}`,
        '--single-threaded', // there is a child for every core: V8's helper threads would only compete with them
      ],
      serialization: 'advanced',
      env: {},
      cwd: '/',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const worker: Worker = { process: child, current: null, startedAt: 0, served: 0, killedFor: null }
    child.on('message', (answer: Answer) => {
      const { current } = worker
      worker.current = null
      worker.served++
      if (answer.ok) current?.resolve(answer.value as Result<unknown, Unusable>)
      else current?.reject(Object.assign(new SandboxFault('fault in the sandbox'), { stack: answer.fault }))
      dispatch()
    })
    child.on('error', cause => {
      if (child.pid !== undefined) return // it lives or has died: 'exit' tells
      workers.delete(worker)
      worker.current?.reject(new SandboxFault('the child process could not be started', { cause }))
      dispatch()
    })
    child.on('exit', (_code, signal) => {
      workers.delete(worker)
      const { current } = worker
      // What an earlier file left behind must not be blamed on this one: it gets a fresh child, once.
      const again = worker.served > 0 && worker.killedFor !== TIME_LIMIT && !closed
      if (current !== null && again) queue.unshift(current)
      else current?.resolve(no(worker.killedFor ?? (signal === 'SIGABRT' ? TOO_LARGE : DAMAGED)))
      dispatch()
    })
    workers.add(worker)
    return worker
  }

  function dispatch(): void {
    while (queue.length > 0) {
      let worker = [...workers].find(
        one => one.current === null && one.killedFor === null && one.process.connected,
      )
      if (worker === undefined && workers.size < children) worker = startWorker()
      if (worker === undefined) break
      worker.current = queue.shift() as Waiting
      worker.startedAt = performance.now()
      worker.process.send({ job: worker.current.job, input: worker.current.input }, () => undefined)
    }
    const busy = [...workers].some(worker => worker.current !== null)
    if (busy) watch ??= setInterval(look, WATCH_EVERY_MILLISECONDS)
    else {
      clearInterval(watch)
      watch = undefined
    }
  }

  function look(): void {
    for (const worker of workers) {
      if (worker.current === null || worker.killedFor !== null) continue
      if (performance.now() - worker.startedAt > milliseconds) worker.killedFor = TIME_LIMIT
      else if (residentBytesOf(worker.process.pid) > residentBytes) worker.killedFor = TOO_LARGE
      if (worker.killedFor !== null) worker.process.kill('SIGKILL')
    }
  }

  const killAll = () => {
    for (const worker of workers) worker.process.kill('SIGKILL')
  }
  process.on('exit', killAll) // a child that hangs would not notice that we are gone

  return {
    run: (job, input) =>
      new Promise((resolve, reject) => {
        queue.push({ job, input, resolve, reject })
        dispatch()
      }) as ReturnType<Known[typeof job]>,
    close() {
      closed = true
      for (const waiting of queue.splice(0)) waiting.resolve(no(DAMAGED))
      killAll()
      process.off('exit', killAll)
    },
  }
}

/** Zero where the system does not tell (no /proc); the heap limit remains. */
function residentBytesOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
