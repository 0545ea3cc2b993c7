/** Where a command writes: results, notes, and whether a person is watching. */
export interface Terminal {
  /** Results, to standard output. */
  readonly print: (line: string) => void
  /** Sentences about what went wrong, to standard error. */
  readonly note: (line: string) => void
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly dim: (text: string) => string
  readonly bold: (text: string) => string
  /** True when standard error is a terminal, so that progress may be drawn. */
  readonly watched: boolean
}

/** The terminal of this process. A reader that goes away (`| head`) ends the program quietly. */
export function openTerminal(environment: Readonly<Record<string, string | undefined>>): Terminal {
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
    throw error
  })
  process.stderr.on('error', () => undefined)
  const coloured = process.stdout.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb'
  const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)
  return {
    print: line => process.stdout.write(`${line}\n`),
    note: line => process.stderr.write(`${line}\n`),
    red: paint(31),
    yellow: paint(33),
    dim: paint(2),
    bold: paint(1),
    watched: process.stderr.isTTY === true,
  }
}
