import { foldSpace } from '../text/fold-space.ts'

/**
 * A cell's stored value as a person sees it in a cell without a number format: 12, 0.04 and not 4.0000000000000001E-2,
 * no more than the 15 digits that Excel keeps, of a fraction the 11 that it shows. Line breaks in a cell stay, other white space is folded.
 */
export function shownValue(type: string, stored: string, strings: readonly string[]): string {
  if (type === 's') return tidy(strings[Number(stored)] ?? '')
  if (type === 'b') return stored.trim() === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n') return tidy(stored)
  const number = Number(stored)
  return stored.trim() === '' || !Number.isFinite(number)
    ? tidy(stored)
    : String(Number(number.toPrecision(Number.isInteger(number) ? 15 : 11)))
}

/** `_x000D_` is how Excel stores a carriage return. */
function tidy(text: string): string {
  const lines = text.replaceAll('_x000D_', '').split(/\r\n|\n|\r/)
  return lines
    .map(foldSpace)
    .filter(line => line !== '')
    .join('\n')
}
