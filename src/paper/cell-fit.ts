import type { ComposedCell } from './composition.ts'

/** Size of the words of a table, in points, where the table does not say. */
export const TABLE_TEXT_SIZE = 9
const POINT = 25.4 / 72
/** Room at each side of a cell, in millimetres: little where figures stand close, more around larger words. */
const sideRoom = (textSize: number): number => (textSize > TABLE_TEXT_SIZE ? 1.8 : 0.7)
/** A digit of the fonts used is at most this part of its height wide. */
const DIGIT = 0.56

const isFullWidth = (text: string): boolean => /^[\u2e80-\uffef]+$/.test(text)

/**
 * Room at the sides that makes a short label break into lines of even length: 商业／企业 instead of 商业企／业, without
 * a line break in the words themselves. In millimetres; `width` is the whole cell.
 */
export function evenInset(
  { text, align }: ComposedCell,
  width: number,
  textSize: number = TABLE_TEXT_SIZE,
): number {
  const em = textSize * POINT
  const side = sideRoom(textSize)
  const fits = Math.floor((width - 2 * side) / em)
  if (align !== 'center' || !isFullWidth(text) || text.length > 12 || text.length <= fits || fits < 1)
    return side
  const perLine = Math.ceil(text.length / Math.ceil(text.length / fits))
  return Math.max(side, (width - perLine * em) / 2 - 0.1)
}

/** The size in points at which a number stays on one line of its cell. */
export function fittingSize(
  { text, value }: ComposedCell,
  width: number,
  textSize: number = TABLE_TEXT_SIZE,
): number {
  if (value == null) return textSize
  const needed = text.length * DIGIT * textSize * POINT
  return textSize * Math.min(1, (width - 2 * sideRoom(textSize)) / needed)
}

/** The width of a cell in millimetres. */
export const cellWidth = (widths: readonly number[], column: number, cell: ComposedCell): number =>
  widths.slice(column, column + cell.colSpan).reduce((sum, width) => sum + width, 0)

/** How many full-width characters a text is broad; a Latin letter or a digit is half of one. */
export const breadth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0)
