import { makeDraft } from '../draft.ts'
import { type Family, textCase } from '../family.ts'
import type { Grid, GridCell } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { articleHtml, pageHtml, tableHtml } from './html.ts'

/** One label cell a row: the group printed before the row, or left out altogether. */
function flatten(grid: Grid, joined: boolean, rng: Rng): Grid {
  if (grid.name !== 'applications') return grid
  const outcome = rng.chance(0.5)
  let group = ''
  const rows = grid.rows.map((row): GridCell[] => {
    const labels = row.filter(cell => !cell.path)
    const figures = row.filter(cell => cell.path)
    if (figures.length === 0) return row
    const own = labels.at(-1)!.text
    const head = labels.find(cell => cell.rowSpan > 1 && cell.rowSpan < 10)
    if (head) group = head.text
    const inGroup = /^\d\./.test(own)
    const first = outcome && joined && labels[0]!.text.startsWith('三、') ? '三、本年度办理结果' : ''
    const text = [first, joined && inGroup ? group : '', own]
      .filter(part => part !== '')
      .join(rng.pick([' ', '', '-', '\u00a0']))
    return [{ text, colSpan: 1, rowSpan: 1 }, ...figures]
  })
  return { name: grid.name, rows }
}

const family = (id: string, about: string, joined: boolean): Family => ({
  id,
  about,
  make: rng => {
    const draft = makeDraft(rng, { flatHeader: true, mergedOther: rng.chance(0.15) })
    const article = articleHtml(draft, { table: grid => tableHtml(flatten(grid, joined, rng)) })
    draft.expected.mayFind?.add('F-04')
    return textCase('html', pageHtml(draft.title, article), draft, '')
  },
})

export const flatFamilies: readonly Family[] = [
  family('html-flat', 'one label cell a row, group labels left out', false),
  family('html-flat-joined', 'one label cell a row, group and row label in it', true),
]
