import { type LetterBlock, list, paragraph } from './letter.ts'
import type { Several } from './words.ts'

/** A sentence or an item with its mark: its own, or a full stop at the end and a semicolon before. */
export const ended = (text: string, last = true): string =>
  /[。；！？]$/.test(text) ? text : `${text}${last ? '。' : '；'}`

/** Items as a list with their marks. */
export const listed = (items: readonly string[]): LetterBlock =>
  list(items.map((item, at) => ended(item, at === items.length - 1)))

/** A single content within the sentence, several as a list; quoted word for word. */
export function quoted(before: string, contents: Several<string>): LetterBlock[] {
  if (contents.length === 1) return [paragraph(`${before}“${contents[0]}”。`)]
  return [paragraph(before), listed(contents)]
}
