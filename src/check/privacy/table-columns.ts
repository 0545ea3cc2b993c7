import type { Cell, Table } from '../../paper/index.ts'

/** A cell with the column that it begins in, from 0. */
export interface PlacedCell {
  readonly cell: Cell
  readonly column: number
}

/** The rows of a table with the column of each cell, cells that reach down from above counted in. */
export function placedRows({ rows }: Table): readonly (readonly PlacedCell[])[] {
  const busy = new Map<number, number>()
  return rows.map(({ cells }) => {
    let column = 0
    const placed = cells.map(cell => {
      while ((busy.get(column) ?? 0) > 0) column++
      const at = column
      for (let span = 0; span < cell.colSpan; span++) busy.set(column++, cell.rowSpan)
      return { cell, column: at }
    })
    for (const [key, left] of busy) busy.set(key, left - 1)
    return placed
  })
}

/** Words by which a column's head is known. */
const HEADS =
  /姓名|名称|身份证|证件|证号|电话|手机|联系|地址|住址|邮箱|账号|账户|卡号|护照|出生|年龄|性别|残疾|病|低保|致贫|学籍|序号|备注/
/** Rows that may be heads, from the top. */
const MOST_HEAD_ROWS = 3

/** The words above each column, of the rows at the top that are heads; empty where there are none. */
export function headsOf(rows: readonly (readonly PlacedCell[])[]): ReadonlyMap<number, string> {
  const heads = new Map<number, string>()
  for (const row of rows.slice(0, MOST_HEAD_ROWS)) {
    if (row.some(({ cell }) => /\d{6}/.test(cell.text))) break
    for (const { cell, column } of row)
      if (HEADS.test(cell.text))
        for (let span = 0; span < cell.colSpan; span++)
          heads.set(column + span, (heads.get(column + span) ?? '') + cell.text.replace(/\s+/g, ''))
  }
  return heads
}
