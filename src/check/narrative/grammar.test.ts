import { describe, expect, it } from 'vitest'
import * as grammar from './grammar.ts'

const patterns = Object.entries(grammar).flatMap(([name, value]): [string, RegExp][] =>
  value instanceof RegExp
    ? [[name, value]]
    : typeof value === 'string'
      ? []
      : value.flatMap(row =>
          row.flatMap(part => (part instanceof RegExp ? [[`${name} ${row[0]}`, part]] : [])),
        ),
)

/** The words and single characters that a pattern is made of, so that it is attacked with what it likes. */
const piecesOf = (pattern: RegExp): string[] => {
  const words = pattern.source.match(/[\u4e00-\u9fff]{2,6}|[YLNED#@%]/g) ?? []
  return [...new Set(words.flatMap(word => [word, word.charAt(0), word.slice(-1)]))].slice(0, 60)
}

function time(pattern: RegExp, text: string): number {
  const start = performance.now()
  pattern.test(text)
  return performance.now() - start
}

describe('narrative - grammar', () => {
  it.each(patterns)('%s stays linear on 100,000 characters of its own words', (_, pattern) => {
    const pieces = piecesOf(pattern)
    expect(pieces.length).toBeGreaterThan(0)
    let slowest = 0
    for (const piece of pieces) {
      for (const head of ['', '收到', 'L结转', '结转N', '行政复议', '未']) {
        const attack = head + piece.repeat(100_000 / piece.length)
        slowest = Math.max(
          slowest,
          Math.min(time(pattern, attack), time(pattern, attack), time(pattern, attack)),
        )
      }
    }
    expect(slowest).toBeLessThan(50)
  })
})
