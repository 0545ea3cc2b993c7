/**
 * What the clerk adds that no record of the case holds: names of a window, reasons, titles of documents. Read leniently:
 * what is missing becomes a blank, and the letter then says which part is missing (LTR-01).
 */
export type Given = Readonly<Record<string, unknown>>

export const textIn = (given: Given, name: string, otherwise = ''): string => {
  const value = given[name]
  return typeof value === 'string' && value.trim() !== '' ? value : otherwise
}

export const maybeTextIn = (given: Given, name: string): string | null => textIn(given, name) || null

/** The lines of a text, or the texts of a list, that say something. */
export function linesIn(given: Given, name: string, otherwise: readonly string[] = []): readonly string[] {
  const value = given[name]
  const lines = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split('\n') : []
  const filled = lines.map(line => line.trim()).filter(line => line !== '')
  return filled.length === 0 ? otherwise : filled
}

/** NaN where there is no number: the letter then says that it is missing. */
export const numberIn = (given: Given, name: string, otherwise = Number.NaN): number => {
  const value = given[name]
  return typeof value === 'number'
    ? value
    : typeof value === 'string' && value.trim() !== ''
      ? Number(value)
      : otherwise
}

/** One of the known words; the first where none is given. */
export const choiceIn = <Word extends string>(
  given: Given,
  name: string,
  known: readonly [Word, ...Word[]],
): Word => known.find(word => word === given[name]) ?? known[0]

export const choicesIn = <Word extends string>(
  given: Given,
  name: string,
  known: readonly Word[],
): readonly Word[] => {
  const value = given[name]
  return Array.isArray(value) ? known.filter(word => value.includes(word)) : []
}
