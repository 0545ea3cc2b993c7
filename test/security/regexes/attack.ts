/** How long one text may take, in milliseconds (SEC-X1). */
const MOST_MILLISECONDS = 50
export const FULL_LENGTH = 100_000

/** Short lengths first: what grows without measure is caught there. What is quick at the last but one need not be long. */
const LENGTHS = [16, 24, 32, 40, 48, 100, 1_000, 10_000]
/** At a tenth of the full length: a hundredth of the time, were it to grow by the square. */
const SURELY_QUICK = MOST_MILLISECONDS / 100

export interface Slow {
  readonly length: number
  readonly milliseconds: number
  readonly text: string
}

/** A text of at most `limit` characters that takes the expression too long; null when none is found. */
export function slowText(regex: RegExp, limit: number): Slow | null {
  for (const { name, build } of shapesFor(regex)) {
    const lengths = [...LENGTHS.filter(length => length < limit), limit]
    for (const length of lengths) {
      const milliseconds = bestTime(regex, build(length))
      if (milliseconds > MOST_MILLISECONDS) return { length, milliseconds, text: name }
      if (length === 10_000 && milliseconds < SURELY_QUICK) break
    }
  }
  return null
}

/** The machine may be busy, so a slow run is tried again. */
function bestTime(regex: RegExp, text: string): number {
  let best = timeOf(regex, text)
  for (let again = 0; again < 3 && best > MOST_MILLISECONDS; again++)
    best = Math.min(best, timeOf(regex, text))
  return best
}

/** All matches are replaced, so every place of the text is tried. */
function timeOf(regex: RegExp, text: string): number {
  const every = new RegExp(regex.source, `${regex.flags.replace(/[gy]/g, '')}g`)
  const start = performance.now()
  text.replace(every, '')
  return performance.now() - start
}

interface Shape {
  readonly name: string
  readonly build: (length: number) => string
}

const PLAIN = ['a', '1', ' ', '\n', '中', '，', '-', '<']
const MOST_SEEDS = 14
const MOST_PAIRED = 7

/** Characters and words that the expression is about, repeated alone and in pairs, with an end that fits nothing. */
function shapesFor(regex: RegExp): Shape[] {
  const seeds = [...new Set([...literalsOf(regex.source), ...PLAIN])].slice(0, MOST_SEEDS)
  const paired = [...seeds.slice(0, MOST_PAIRED - 3), '1', ' ', 'a']
  const pairs = paired.flatMap(first =>
    paired.filter(second => first !== second).map(second => first + second),
  )
  return [...new Set([...seeds, ...pairs])].map(unit => ({
    name: JSON.stringify(`(${unit})*`),
    build: length => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 1)}\u0001`,
  }))
}

/** Words that stand in the expression, and characters that its classes take. */
function literalsOf(source: string): string[] {
  const plain = source
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\d/g, '1')
    .replace(/\\w/g, 'a')
    .replace(/\\s/g, ' ')
    .replace(/\\[bBDWSpPk]/g, '')
    .replace(/\\(.)/g, '$1')
  const words = plain.match(/[\u4e00-\u9fa5]{2,4}|[a-z]{3,10}/gi) ?? []
  const characters = [...plain].filter(char => !/[()[\]{}|?*+^$\\]/.test(char))
  return [...new Set([...characters.slice(0, 9), ...words.slice(0, 3), ...characters.slice(9)])].slice(
    0,
    MOST_SEEDS - 3,
  )
}
