import { parseAddress } from '../../xlsx/cell-address.ts'

/** Cells of a sheet from one corner to the other, all from 1. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** `A1:C3`, `B2`, `$A:$C`, `$1:$9`; null when it is none of these. */
export function parseRange(text: string): Range | null {
  const [from = '', to = from] = text.replaceAll('$', '').split(':')
  const [first, last] = [parseAddress(from), parseAddress(to)]
  if (first !== null && last !== null)
    return { top: first.row, left: first.column, bottom: last.row, right: last.column }
  const [left, right] = [parseAddress(`${from}1`), parseAddress(`${to}1`)]
  if (left !== null && right !== null && !/\d/.test(from + to))
    return { top: 1, left: left.column, bottom: LAST_ROW, right: right.column }
  if (/^\d{1,7}$/.test(from) && /^\d{1,7}$/.test(to))
    return { top: Number(from), left: 1, bottom: Number(to), right: LAST_COLUMN }
  return null
}

/** The ranges of a name such as a print area: `表三!$A$1:$G$9,表三!$A$20:$G$30`. */
export const parseAreas = (formula: string): readonly Range[] =>
  formula.split(',').flatMap(part => parseRange(part.slice(part.lastIndexOf('!') + 1).trim()) ?? [])

export const contains = (range: Range, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
