import { makeDraft } from '../draft.ts'
import { type Family, textCase } from '../family.ts'
import { type Grid, isFigureRow } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { articleHtml, escapeHtml, pageHtml, tableHtml } from './html.ts'

const clone = (grid: Grid): Grid => ({
  name: grid.name,
  rows: grid.rows.map(row => row.map(cell => ({ ...cell }))),
})

type Damage = (grid: Grid, rng: Rng) => string

const DAMAGES: Readonly<Record<string, Damage>> = {
  wrongColSpans: (grid, rng) => {
    const copy = clone(grid)
    for (const row of copy.rows) {
      for (const cell of row)
        if (!cell.path && cell.colSpan > 1 && rng.chance(0.4)) cell.colSpan += rng.int(-1, 1)
    }
    return tableHtml(copy)
  },
  wrongRowSpans: (grid, rng) => {
    const copy = clone(grid)
    for (const cell of copy.rows.flat()) if (cell.rowSpan > 4) cell.rowSpan += rng.pick([-1, 1])
    return tableHtml(copy)
  },
  hugeSpans: grid => {
    const copy = clone(grid)
    for (const row of copy.rows) if (row.length === 1) row[0]!.colSpan = 100
    return tableHtml(copy)
  },
  padding: (grid, rng) => {
    const copy = clone(grid)
    for (const row of copy.rows) {
      const extra = rng.int(0, 3)
      for (let at = 0; at < extra; at++) row.push({ text: rng.pick(['', '\u00a0']), colSpan: 1, rowSpan: 1 })
    }
    return tableHtml(copy)
  },
  lostSpans: grid => tableHtml(clone(grid)).replace(/ (row|col)span="\d+"/g, ''),
  unspannedGhosts: (grid, rng) => {
    // The spans are gone and a label has one empty cell beside it, on whichever side the clerk left it.
    const copy = clone(grid)
    for (const row of copy.rows) {
      if (!isFigureRow(row) || grid.name !== 'applications') continue
      const empties = rng.int(0, 2)
      for (let at = 0; at < empties; at++) row.splice(rng.int(0, 1), 0, { text: '', colSpan: 1, rowSpan: 1 })
    }
    return tableHtml(copy).replace(/ (row|col)span="\d+"/g, '')
  },
  escapedQuotes: grid => tableHtml(grid).replaceAll('"', '\\"'),
  unclosed: grid => tableHtml(grid).replace(/<\/t[dr]>|<\/tbody>/g, ''),
  hiddenCells: grid =>
    tableHtml(grid)
      .replaceAll('<tr>', '<tr><td style="display:none"></td>')
      .replaceAll('<td>0</td>', '<td>0<!-- 0 --></td>'),
  headCells: grid =>
    tableHtml(grid)
      .replace('<tbody>', '<caption></caption><colgroup><col><col></colgroup><tbody>')
      .replace(/<td( rowspan[^>]*)>([^<]*)<\/td>/g, '<th$1 scope="rowgroup">$2</th>'),
  tableForEachRow: grid => tableHtml(grid).replaceAll('</tr>\n<tr>', '</tr></table>\n<table><tr>'),
}

const damageFamily = (name: string): Family => ({
  id: `html-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
  about: 'table mark-up that does not add up, rows still readable (L-19b, L-06)',
  make: rng => {
    const draft = makeDraft(rng, { split: rng.chance(0.3) })
    const article = articleHtml(draft, { table: grid => DAMAGES[name]!(grid, rng) })
    // The mark-up really shows a table that is not built as the form has it.
    draft.expected.mayFind?.add('F-04')
    return textCase('html', pageHtml(draft.title, article), draft, name)
  },
})

const crossPage: Family = {
  id: 'html-page-break',
  about: 'table three cut into two tables by a page break, header repeated on the second',
  make: rng => {
    const draft = makeDraft(rng)
    const table = (grid: Grid): string => {
      if (grid.name !== 'applications') return tableHtml(grid)
      const cut = rng.int(8, 22)
      const header = grid.rows.slice(0, 3)
      const rest = clone({ name: grid.name, rows: grid.rows.slice(cut) })
      const first = clone({ name: grid.name, rows: grid.rows.slice(0, cut) })
      const repeated = rng.chance(0.5) ? header : []
      return `${tableHtml(first)}<p>${escapeHtml(rng.pick(['', '— 3 —', '- 3 -']))}</p>${tableHtml({ name: grid.name, rows: [...repeated, ...rest.rows] })}`
    }
    draft.expected.mayFind?.add('F-04')
    return textCase('html', pageHtml(draft.title, articleHtml(draft, { table })), draft, '')
  },
}

export const damagedHtmlFamilies: readonly Family[] = [...Object.keys(DAMAGES).map(damageFamily), crossPage]
