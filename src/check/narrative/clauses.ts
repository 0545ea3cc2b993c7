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

const STOPS = '，,、;；:：'
const OPENING = '(（[【'
const CLOSING = ')）]】'
const BREAKS = new Set(STOPS + OPENING + CLOSING)
const NUMBERS = '#@%$'

/** The clauses of a sentence, in order; empty ones are left out. */
export function splitClauses({ text, quantities }: Shape): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let depth = 0
  let first = 0
  let next = 0
  for (let at = 0; at <= text.length; at++) {
    const letter = text.charAt(at)
    if (NUMBERS.includes(letter) && letter !== '') next += 1
    if (letter !== '' && !BREAKS.has(letter)) continue
    if (at > start) {
      const piece = text.slice(start, at)
      clauses.push({ text: piece, quantities: quantities.slice(first, next), bracketed: depth > 0, start })
    }
    first = next
    start = at + 1
    if (OPENING.includes(letter)) depth += 1
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1)
  }
  return clauses
}

/** The sentences of a text, cut at full stops; a semicolon does not end the thought. */
export const splitSentences = (text: string): string[] => text.split(/[。！？!?]/)
