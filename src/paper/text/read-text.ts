import { LIMITS } from '../limits.ts'
import type { Line, Paper } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** One block for each line of the file, empty ones too: blank lines part the cells of some reports. */
export function readText(source: string, kind: 'txt' | 'md'): Paper {
  const rows = source.split(/\r\n|\n|\r|\u2028|\u2029|\u0085|\f/)
  if (rows.length > LIMITS.lines) throw new Refusal('tooLarge')
  const blocks: Line[] = rows.map((row, index) => {
    const heading = kind === 'md' ? /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(row) : null
    const text = heading === null ? row : heading[2]!
    return {
      type: 'line',
      text,
      level: heading === null ? 0 : heading[1]!.length,
      place: { line: index + 1 },
    }
  })
  return { kind, title: null, blocks }
}
