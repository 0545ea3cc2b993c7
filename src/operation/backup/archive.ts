import { createHash } from 'node:crypto'

/** First line of a backup. */
export interface BackupHead {
  readonly format: 'mingche-backup/1'
  readonly schema: number
  readonly at: string
  /** Names of the data keys without which the sealed parts cannot be opened; the keys themselves are not in the backup. */
  readonly keys: readonly string[]
}

/** One line after it: a row, or a file. */
export type BackupLine =
  | { readonly t: string; readonly r: unknown }
  | { readonly f: string; readonly b: string }

/** Last line: what stood before it, counted and hashed. */
export interface BackupEnd {
  readonly lines: number
  readonly sha256: string
}

/** Thrown for a backup that cannot be used, or a place it cannot go; the message is for the person. */
export class UnusableBackup extends Error {
  override readonly name = 'UnusableBackup'
}

/** Sums up lines as they pass. */
export class LineSum {
  lines = 0
  readonly #hash = createHash('sha256')

  add(line: string): void {
    this.lines += 1
    this.#hash.update(line).update('\n')
  }

  end(): BackupEnd {
    return { lines: this.lines, sha256: this.#hash.digest('hex') }
  }
}
