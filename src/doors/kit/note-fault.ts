import { randomKey } from '../../actions/office.ts'
import { shownPath } from './shown-path.ts'

/** Puts a fault on standard error under a number that the person is told; the error's words stay out, they may name people. */
export function noteFault(path: string, error: Error): string {
  const number = randomKey().slice(0, 8)
  const { code } = error as { code?: unknown }
  process.stderr.write(
    `${JSON.stringify({ level: 'error', number, path: shownPath(path), error: error.name, code })}\n`,
  )
  return number
}
