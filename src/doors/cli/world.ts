import type { Demo } from '../../operation/demo/fill-demo.ts'
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
  demo(progress: (done: number, all: number) => void): Promise<Demo>
}
