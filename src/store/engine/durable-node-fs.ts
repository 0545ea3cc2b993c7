import { fstatSync, fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { type OnFatal, syncFailed } from './storage-fault.ts'
import { type SyncedFiles, syncFolder } from './sync-tree.ts'

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
 *
 * After a crash PostgreSQL syncs every file of the cluster, one after the other, before it recovers: seconds. `synced`
 * names those that we have just synced many at a time; one that was not touched since then needs no second sync.
 */
export class DurableNodeFs extends NodeFS {
  syncs = 0
  readonly #onFatal: OnFatal
  #synced: SyncedFiles | null

  constructor(folder: string, onFatal: OnFatal, synced: SyncedFiles | null) {
    super(folder)
    this.#onFatal = onFatal
    this.#synced = synced
  }

  /** From now on every sync is one. */
  forgetSynced(): void {
    this.#synced = null
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
