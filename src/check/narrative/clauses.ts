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

const STOP = 1
const OPENING = 2
const CLOSING = 3
const NUMBER = 4
/** What a character of a shape does; most do nothing. */
const ROLES = new Uint8Array(0x1_0000)
for (const [role, letters] of [
  [STOP, '，,、;；:：'],
  [OPENING, '(（[【'],
  [CLOSING, ')）]】'],
  [NUMBER, '#@%$'],
] as const)
  for (const letter of letters) ROLES[letter.charCodeAt(0)] = role

/** The clauses of a sentence, in order; empty ones are left out. */
export function splitClauses({ text, quantities }: Shape): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let depth = 0
  let first = 0
  let next = 0
  for (let at = 0; at <= text.length; at++) {
    const role = at === text.length ? STOP : ROLES[text.charCodeAt(at)]
    if (role === 0) continue
    if (role === NUMBER) {
      next += 1
      continue
    }
    if (at > start) {
      const piece = text.slice(start, at)
      clauses.push({ text: piece, quantities: quantities.slice(first, next), bracketed: depth > 0, start })
    }
    first = next
    start = at + 1
    if (role === OPENING) depth += 1
    else if (role === CLOSING) depth = Math.max(0, depth - 1)
  }
  return clauses
}

/** The sentences of a text, cut at full stops; a semicolon does not end the thought. */
export const splitSentences = (text: string): string[] => text.split(/[。！？!?]/)
