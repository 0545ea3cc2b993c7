import type { Quantity } from './numbers.ts'
import type { Shape } from './shape.ts'

/** A stretch of a sentence between two stops. */
export interface Clause {
  /** In the letters of `Shape`. */
  readonly text: string
  readonly quantities: readonly Quantity[]
  /** Inside brackets. */
  readonly bracketed: boolean
  /** Where it starts in the shape. */
  readonly start: number
}

const STOPS = new Set([...'，,、;；:：()（）[]【】'])
const OPENING = new Set([...'(（[【'])
const CLOSING = new Set([...')）]】'])
const NUMBER_LETTERS = new Set([...'#@%$'])

/** The clauses of a sentence, in order; empty ones are left out. */
export function splitClauses({ text, quantities }: Shape): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let depth = 0
  let next = 0
  let first = 0
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at)
    if (NUMBER_LETTERS.has(char)) next += 1
    if (at < text.length && !STOPS.has(char)) continue
    if (at > start) {
      clauses.push({
        text: text.slice(start, at),
        quantities: quantities.slice(first, next),
        bracketed: depth > 0,
        start,
      })
    }
    if (OPENING.has(char)) depth += 1
    else if (CLOSING.has(char)) depth = Math.max(0, depth - 1)
    start = at + 1
    first = next
  }
  return clauses
}

/** The sentences of a text, cut at full stops; a semicolon does not end the thought. */
export const splitSentences = (text: string): string[] => text.split(/[。！？!?]/)
