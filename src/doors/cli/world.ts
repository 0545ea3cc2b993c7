import type { Terminal } from './terminal.ts'

/** What the command line is given by main.ts. */
export interface CliWorld {
  readonly version: string
  readonly terminal: Terminal
  /** Serves until the process is told to stop. */
  readonly serve: () => Promise<void>
  /** Takes the outcome of the command that was chosen: its exit status. */
  readonly finish: (status: Promise<number>) => Promise<void>
}
