/** As long as a mark that points to a note may be. */
const LONGEST_MARK = 5

/**
 * The text of a table cell, of which what stands from `at` on is raised: a mark that points to a note. It is no part of
 * the figure before it; before a figure it is put in brackets, so that 1 and 12 do not become 112.
 */
export function withoutRaisedMark(text: string, at: number): string {
  const mark = text.slice(at).trim()
  if (mark === '' || mark.length > LONGEST_MARK) return text
  const before = text.slice(0, at)
  if (before.trim() !== '') return before
  return /^\d$/.test(mark) ? `${before}[${mark}]` : text
}
