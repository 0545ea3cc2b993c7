import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { type OnFatal, syncFailed } from './storage-fault.ts'
import { syncFolder } from './sync-tree.ts'

interface EmscriptenStream {
  readonly nfd?: number
  readonly node: { readonly mode: number }
}
interface EmscriptenModule {
  readonly FS: { isDir(mode: number): boolean }
  readonly NODEFS: {
    stream_ops: { fsync?: (stream: EmscriptenStream) => number }
    realPath(node: unknown): string
  }
}
type EmscriptenOptions = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']

/**
 * The file system of the embedded PostgreSQL, made to sync. As it comes, PGlite's NODEFS has no fsync, so an
 * acknowledged transaction is lost with the power (shared stack.md, trap 1). `syncs` counts the calls, so that a test
 * fails when an upgrade bypasses the hook. A sync that fails is fatal.
 */
export class DurableNodeFs extends NodeFS {
  syncs = 0
  readonly #onFatal: OnFatal

  constructor(folder: string, onFatal: OnFatal) {
    super(folder)
    this.#onFatal = onFatal
  }

  override async init(database: PGlite, options: EmscriptenOptions) {
    const prepared = await super.init(database, options)
    const { preRun = [] } = prepared.emscriptenOpts
    const hook = (module: unknown) => this.#hook(module as EmscriptenModule)
    return { emscriptenOpts: { ...prepared.emscriptenOpts, preRun: [...[preRun].flat(), hook] } }
  }

  #hook({ FS, NODEFS }: EmscriptenModule): void {
    NODEFS.stream_ops.fsync = stream => {
      try {
        if (stream.nfd !== undefined && !FS.isDir(stream.node.mode)) fsyncSync(stream.nfd)
        else syncFolder(NODEFS.realPath(stream.node))
      } catch (cause) {
        const fault = syncFailed(cause)
        this.#onFatal(fault)
        throw fault
      }
      this.syncs += 1
      return 0
    }
  }
}
