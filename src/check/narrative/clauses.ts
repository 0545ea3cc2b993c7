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

const STOP = /([，,、;；:：()（）[\]【】])/
const OPENING = '(（[【'
const CLOSING = ')）]】'
const NUMBERS = /[#@%$]/g

/** The clauses of a sentence, in order; empty ones are left out. */
export function splitClauses({ text, quantities }: Shape): Clause[] {
  const clauses: Clause[] = []
  const pieces = text.split(STOP)
  let start = 0
  let depth = 0
  let first = 0
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      if (OPENING.includes(piece)) depth += 1
      else if (CLOSING.includes(piece)) depth = Math.max(0, depth - 1)
    } else if (piece !== '') {
      const next = first + (piece.match(NUMBERS)?.length ?? 0)
      clauses.push({ text: piece, quantities: quantities.slice(first, next), bracketed: depth > 0, start })
      first = next
    }
    start += piece.length
  }
  return clauses
}

/** The sentences of a text, cut at full stops; a semicolon does not end the thought. */
export const splitSentences = (text: string): string[] => text.split(/[。！？!?]/)
