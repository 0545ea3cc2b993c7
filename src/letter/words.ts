import type { Brand } from '../basics/brand.ts'

/** Text that says something: not blank, trimmed, without a placeholder. The facts of a letter are made of it. */
export type Words = Brand<string, 'Words'>

/** A list with something in it. In the facts of a letter, what does not exist is null and never an empty list. */
export type Several<Value> = readonly [Value, ...Value[]]

/** What a template would leave behind: braces in pairs, in either width. */
export const PLACEHOLDER = /\{\{|\}\}|｛｛|｝｝/

/** The text as words, or null when it is blank or still holds a placeholder. */
export function parseWords(text: string): Words | null {
  const trimmed = text.trim()
  return trimmed === '' || PLACEHOLDER.test(trimmed) ? null : (trimmed as Words)
}
