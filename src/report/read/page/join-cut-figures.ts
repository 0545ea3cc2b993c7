import { readCell } from '../cell-value.ts'
import { addsUp } from '../columns.ts'
import type { Run, Token } from '../runs.ts'

/**
 * A narrow column of a page breaks a long figure: its last digits stand below it on a line of their own. They are put
 * together again only where the row adds up with them and does not without.
 */
export function joinCutFigures(runs: readonly Run[], width: number): Run[] {
  if (!runs.some(run => run.tokens[0]?.left !== undefined)) return [...runs]
  const joined: Run[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    let whole: Run | null = null
    let taken = 0
    if (run.label === null && run.tokens.length === width && !addsUp(run.tokens)) {
      let open: Run | null = run
      while (whole === null && open !== null && taken < MOST_LINES) {
        taken += 1
        const below: Run | undefined = runs[i + taken]
        open = below === undefined ? null : appended(open, below)
        if (open !== null && addsUp(open.tokens)) whole = open
      }
    }
    joined.push(whole ?? run)
    if (whole !== null) i += taken
  }
  return joined
}

const MOST_LINES = 3

/** The row with the digits below it put behind its figures; null when they do not stand under figures. */
function appended(above: Run, below: Run): Run | null {
  const tokens = [...above.tokens]
  for (const rest of below.tokens) {
    const column = tokens.findIndex(token => standsUnder(rest, token))
    if (column < 0 || !/^\d{1,6}$/.test(rest.text)) return null
    const text = tokens[column]!.text + rest.text
    tokens[column] = { ...tokens[column]!, text, cell: readCell(text) }
  }
  return { ...above, tokens }
}

function standsUnder(rest: Token, token: Token): boolean {
  if (
    rest.left === undefined ||
    rest.right === undefined ||
    token.left === undefined ||
    token.right === undefined
  )
    return false
  const middle = (rest.left + rest.right) / 2
  return middle >= token.left - 2 && middle <= token.right + 2
}
