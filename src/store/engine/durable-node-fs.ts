import { fstatSync, fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { enginePanicked, type OnFatal, syncFailed } from './storage-fault.ts'
import { type SyncedFiles, syncFolder } from './sync-tree.ts'

interface EmscriptenStream {
  readonly nfd?: number
  readonly node: { readonly mode: number }
}
type Write = (stream: EmscriptenStream, ...rest: unknown[]) => number
interface EmscriptenModule {
  readonly FS: { isDir(mode: number): boolean }
  readonly NODEFS: {
    stream_ops: { fsync?: (stream: EmscriptenStream) => number; write: Write }
    realPath(node: unknown): string
  }
  /** Reads and answers one message of the protocol. */
  _PostgresMainLoopOnce(): void
}
/** How PostgreSQL leaves the loop after an ordinary error (PGlite's POSTGRES_MAIN_LONGJMP): it goes on afterwards. */
const ORDINARY_ERROR = 100
type EmscriptenOptions = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']

/**
 * The file system of the embedded PostgreSQL, made to sync. As it comes, PGlite's NODEFS has no fsync, so an
 * acknowledged transaction is lost with the power (shared stack.md, trap 1). `syncs` counts the calls, so that a test
 * fails when an upgrade bypasses the hook. A sync that fails is fatal.
 *
 * After a crash PostgreSQL syncs every file of the cluster, one after the other, before it recovers: seconds. `synced`
 * names those that we have just synced many at a time; one that was not touched since then needs no second sync.
 */
export class DurableNodeFs extends NodeFS {
  syncs = 0
  readonly #onFatal: OnFatal
  #synced: SyncedFiles | null
  #module: EmscriptenModule | null = null
  #failedWrite: unknown = null

  constructor(folder: string, onFatal: OnFatal, synced: SyncedFiles | null) {
    super(folder)
    this.#onFatal = onFatal
    this.#synced = synced
  }

  /**
   * The database is open: from now on every sync is one, and a panic of PostgreSQL (it could not write its log) ends the
   * process. PGlite would call the dead engine again without end.
   */
  opened(): void {
    this.#synced = null
    const module = this.#module
    if (module === null) throw new Error('the hook of the file system was not called')
    const loopOnce = module._PostgresMainLoopOnce
    module._PostgresMainLoopOnce = () => {
      try {
        loopOnce()
      } catch (error) {
        if ((error as { status?: unknown }).status !== ORDINARY_ERROR)
          this.#onFatal(enginePanicked(this.#failedWrite ?? error))
        throw error
      }
    }
  }

  override async init(database: PGlite, options: EmscriptenOptions) {
    const prepared = await super.init(database, options)
    const { preRun = [] } = prepared.emscriptenOpts
    const hook = (module: unknown) => this.#hook(module as EmscriptenModule)
    return { emscriptenOpts: { ...prepared.emscriptenOpts, preRun: [...[preRun].flat(), hook] } }
  }

  #hook(module: EmscriptenModule): void {
    this.#module = module
    const { FS, NODEFS } = module
    const { write } = NODEFS.stream_ops
    NODEFS.stream_ops.write = (stream, ...rest) => {
      try {
        return write(stream, ...rest)
      } catch (error) {
        this.#failedWrite = error
        throw error
      }
    }
    NODEFS.stream_ops.fsync = stream => {
      try {
        const path = NODEFS.realPath(stream.node)
        if (stream.nfd === undefined || FS.isDir(stream.node.mode)) syncFolder(path)
        else if (!this.#isSynced(path, stream.nfd)) fsyncSync(stream.nfd)
      } catch (cause) {
        const fault = syncFailed(cause)
        this.#onFatal(fault)
        throw fault
      }
      this.syncs += 1
      return 0
    }
  }

  #isSynced(path: string, handle: number): boolean {
    const changed = this.#synced?.get(path)
    return changed !== undefined && fstatSync(handle, { bigint: true }).ctimeNs === changed
  }
}
