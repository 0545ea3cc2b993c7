import type { RestoreReport } from '../../operation/backup/restore.ts'
import type { BackupReport } from '../../operation/backup/write-backup.ts'
import type { Demo } from '../../operation/demo/fill-demo.ts'
import type { CheckUp } from '../../operation/doctor/checks.ts'
import type { ChainFinding } from '../../operation/verify/chain.ts'
import type { Terminal } from './terminal.ts'

/** What the command line is given by main.ts. */
export interface CliWorld {
  readonly version: string
  readonly terminal: Terminal
  readonly works: Works
  /** Takes the outcome of the command that was chosen: its exit status. */
  readonly finish: (status: Promise<number>) => Promise<void>
}

/** What runs and keeps the system: it opens the records, so the command line knows it by name only. */
export interface Works {
  /** Serves until the process is told to stop. */
  serve(): Promise<void>
  /** Fills an empty data folder with a made-up district. */
  /** Makes data folder, keys and schema where they are missing; tells how the first administrator is made. */
  init(): Promise<InitAnswer>
  backup(file: string): Promise<BackupReport>
  restore(file: string): Promise<RestoreReport>
  verify(): Promise<ChainFinding>
  doctor(): Promise<readonly CheckUp[]>
  demo(progress: (done: number, all: number) => void): Promise<Demo>
}

/** Where things are after `init` or `migrate`. */
export interface InitAnswer {
  readonly data: string
  readonly keyFile: string
  readonly schema: number
  /** True until the first administrator has been made. */
  readonly needsSetUp: boolean
}
