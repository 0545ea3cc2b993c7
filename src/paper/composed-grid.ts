import type { CellRange, ComposedCell, ComposedTable } from './composition.ts'

/** A cell with the place of its upper left corner in the grid, counted from 0. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: ComposedCell
}

/** The table's cells with their places, row by row: spans of earlier rows push later cells to the right. */
export function placeCells(table: ComposedTable): PlacedCell[][] {
  const taken: boolean[][] = table.rows.map(() => [])
  return table.rows.map((cells, row) => {
    let column = 0
    return cells.map(cell => {
      while (taken[row]?.[column]) column += 1
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.colSpan; across += 1) {
          const line = taken[row + down]
          if (line) line[column + across] = true
        }
      return { row, column, cell }
    })
  })
}

/** The sum of the numbers in the ranges; an empty cell counts as nothing, as in the law's tie-outs. */
export function sumOfRanges(placed: readonly PlacedCell[][], ranges: readonly CellRange[]): number {
  let sum = 0
  for (const { top, left, bottom, right } of ranges)
    for (const cells of placed.slice(top, bottom + 1))
      for (const { column, cell } of cells) if (column >= left && column <= right) sum += cell.value ?? 0
  return sum
}

/** Equal to six decimals, so that 0.1 + 0.2 is 0.3. */
export const sameAmount = (one: number, other: number): boolean => Math.abs(one - other) < 5e-7

/** Whether every cell of the range is empty. */
export const isBlankRange = (
  placed: readonly PlacedCell[][],
  { top, left, bottom, right }: CellRange,
): boolean =>
  placed
    .slice(top, bottom + 1)
    .every(cells => cells.every(({ column, cell }) => column < left || column > right || cell.value == null))
