import { constants } from 'node:os'
import type { FileInput, FileType, Unusable } from '../../actions/read-file.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { openSandbox, type Sandbox } from '../kit/sandbox.ts'
import { inOrder } from './in-order.ts'
import { takeFile } from './input-file.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Files in memory at the same time: enough to keep every child busy, few enough to stay small. */
const WINDOW = 8

export type FileOutcome<Value> = { readonly file: string; readonly result: Result<Value, Unusable> }

/** Takes every file through the sandbox and gives the outcomes in the order of the arguments. */
export async function* eachFile<Value>(
  files: readonly string[],
  type: FileType | undefined,
  terminal: Terminal,
  work: (sandbox: Sandbox, file: FileInput) => Promise<Result<Value, Unusable>>,
): AsyncGenerator<FileOutcome<Value>> {
  const sandbox = openSandbox()
  const leave = () => process.exit(128 + constants.signals.SIGTERM)
  process.on('SIGTERM', leave) // through 'exit', where the sandbox ends its children
  const progress = await startProgress(files.length, terminal)
  try {
    yield* inOrder(files, WINDOW, async file => {
      const taken = await takeFile(file, type)
      const result = taken.ok ? await work(sandbox, taken.value) : taken
      progress.step()
      return { file, result }
    })
  } finally {
    process.off('SIGTERM', leave)
    progress.stop()
    sandbox.close()
  }
}

/** One file through the sandbox. */
export async function oneFile<Value>(
  file: string,
  terminal: Terminal,
  work: (sandbox: Sandbox, file: FileInput) => Promise<Result<Value, Unusable>>,
): Promise<Result<Value, Unusable>> {
  for await (const { result } of eachFile([file], undefined, terminal, work))
    return result.ok ? ok(result.value) : no(result.reason)
  throw new Error('no outcome')
}

/** What stands in a file's place when it cannot be used: a JSON entry, or a line on standard error. */
export function reportUnusable(file: string, error: Unusable, json: boolean, terminal: Terminal): void {
  if (json) terminal.print(JSON.stringify({ file, error: { reason: error.reason, message: error.message } }))
  else terminal.note(`${file}：${error.message}`)
}
