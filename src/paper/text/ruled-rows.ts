import type { TextRow } from './delimited.ts'

const RULE = /^\s*[+├╞╠][-=+─━═┼╪╬┤╡╣]{3,}\s*$/
const EDGE = /^\s*[+┌╔└╚├╞╠][-=+─━═┬┴┼╤╧╪╬┐┘╗╝┤╡╣]{3,}\s*$/
const BARRED = /^\s*[|│┃║].*[|│┃║]\s*$/
const MOST_LINES = 24

/**
 * Tables drawn with rules between the rows break long cells over several lines; the lines between two rules are one row
 * there. Lines that each have words and figures are rows of their own: such a table is only ruled around its head.
 */
export function joinRuledRows(rows: readonly TextRow[]): TextRow[] {
  if (!rows.some(row => RULE.test(row.text))) return [...rows]
  const joined: TextRow[] = []
  let group: TextRow[] = []
  const settle = (ruled: boolean) => {
    if (ruled && isOneRow(group)) joined.push(oneRow(group))
    else for (const row of group) joined.push(row)
    group = []
  }
  let inside = false
  for (const row of rows) {
    if (EDGE.test(row.text)) {
      settle(inside)
      inside = true
    } else if (BARRED.test(row.text)) group.push(row)
    else {
      settle(false)
      inside = false
      joined.push(row)
    }
  }
  settle(false)
  return joined
}

const cellsOf = (row: TextRow): string[] =>
  row.text
    .trim()
    .slice(1, -1)
    .split(/[|│┃║]/)

/** Lines below the first with figures go on with them, where they have no words and fewer figures than it has. */
function isOneRow(group: readonly TextRow[]): boolean {
  if (group.length < 2 || group.length > MOST_LINES) return false
  const lines = group.map(row => cellsOf(row).map(cell => cell.trim()))
  if (lines.some(cells => cells.length !== lines[0]!.length)) return false
  const [first, ...rest] = lines.filter(cells => figuresIn(cells) > 0)
  return rest.every(cells => !cells.some(isWord) && figuresIn(cells) < figuresIn(first!))
}

const figuresIn = (cells: readonly string[]): number => cells.filter(cell => /^[\d.,]+$/.test(cell)).length
const isWord = (cell: string): boolean => cell !== '' && !/^[\d.,]+$/.test(cell)

function oneRow(group: readonly TextRow[]): TextRow {
  const cells = cellsOf(group[0]!).map((_, column) => group.map(row => cellsOf(row)[column]!.trim()).join(''))
  return { text: `|${cells.join('|')}|`, line: group[0]!.line }
}
