import { DISPUTE_COLUMN_LABELS, DISPUTE_COLUMNS, DISPUTE_GROUPS } from '../../../../src/law/index.ts'
import { figureAt } from '../../../../src/report/index.ts'
import { gridsOf, makeDraft } from '../draft.ts'
import { type Family, textCase } from '../family.ts'
import { expandGrid, type Grid, type GridCell } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { articleHtml, type CellHtml, escapeHtml, pageHtml, tableHtml } from './html.ts'

/** A side column that stands before the article in the source: other reports by name, and a table with our row names. */
const sideColumn = (body: string, year: number, rng: Rng): string => {
  const links = [year - 1, year - 2, year - 3].map(
    other => `<li><a>${body}${other}年政府信息公开工作年度报告</a></li>`,
  )
  return `<div class="side"><h4>信息公开申请统计</h4><table><tr><th>项目</th><th>数量</th></tr><tr><td>收到申请总数</td><td>${rng.int(1000, 9000)}</td></tr><tr><td>已办结</td><td>${rng.int(100, 900)}</td></tr><tr><td>行政许可</td><td>${rng.int(2, 90)}</td></tr><tr><td>行政复议</td><td>${rng.int(2, 90)}</td></tr></table><ul>${links.join('')}<li><a>青岭县财政局${year - 1}年政府信息公开工作年度报告</a></li></ul></div>`
}

const siblingsFirst: Family = {
  id: 'html-siblings-first',
  about: 'a side column with reports of other years and another table before the article',
  make: rng => {
    const draft = makeDraft(rng)
    const { body, year } = draft.made
    const side = sideColumn(body, year, rng)
    const title = rng.pick([draft.title, '政府信息公开'])
    const article = articleHtml(draft, rng.chance(0.5) ? {} : { title: text => `<p><b>${text}</b></p>` })
    const around = (inner: string) =>
      rng.chance(0.5)
        ? `${side}<div>${inner}</div>`
        : `<table><tr><td>${side}</td><td><table><tr><td>${inner}</td></tr></table></td></tr></table>`
    return textCase('html', pageHtml(title, article, around), draft, title)
  },
}

/** Ways in which a page prints a figure with something beside it that is none of the figure. */
function besideFigures(rng: Rng): CellHtml {
  const ways: readonly ((text: string) => string)[] = [
    text => `${text}<sup>${rng.pick(['①', '[1]', '注1', '*', '1)', '1'])}</sup>`,
    text => `<sup>${rng.pick(['1', '*', '①'])}</sup>${text}`,
    text => `${text}${rng.pick(['①', '[1]', '＊', '¹'])}`,
    text => `<input type="text" readonly value="${text}">`,
    text => `<del>7</del>${text}`,
    text => `<s>17</s> <ins>${text}</ins>`,
    text => `<span style="text-decoration: line-through">9</span>${text}`,
    text => `<span style="visibility:hidden">9</span>${text}`,
    text => `<span style="font-size:0">9</span>${text}`,
    text => `<span hidden>9</span>${text}<!-- 8 -->`,
    text => `\u202a${text}\u202c`,
    text => `\u180e${text}\u205f`,
    text => `\u00ad${[...text].join('\u2060')}`,
    text => [...text].join('\u200b'),
    text => text.replace(/^([1-9]\d)(\d+)$/, '$1<br>$2'),
  ]
  return cell => {
    const text = escapeHtml(cell.text)
    return cell.path && rng.chance(0.4) ? rng.pick(ways)(text) : text
  }
}

const besides: Family = {
  id: 'html-beside-figures',
  about:
    'note marks, struck and hidden figures, form fields and invisible characters in the cells of figures',
  make: rng => {
    const draft = makeDraft(rng)
    const inner = besideFigures(rng)
    const article = articleHtml(draft, { table: grid => tableHtml(grid, inner) })
    return textCase('html', pageHtml(draft.title, article), draft, '')
  },
}

const serialColumn: Family = {
  id: 'html-serial-column',
  about: 'a column that counts the rows in front of table three, one of remarks or shares behind it',
  make: rng => {
    const draft = makeDraft(rng)
    const last = rng.pick(['备注', '占比', ''])
    let count = 0
    for (const grid of gridsOf(draft)) {
      if (grid.name !== 'applications') continue
      for (const row of grid.rows) {
        const isFigures = row.some(cell => cell.path)
        row.unshift({ text: isFigures ? String(++count) : '', colSpan: 1, rowSpan: 1 })
        if (last !== '')
          row.push({
            text: isFigures && last === '占比' ? `${rng.int(0, 99)}.5%` : '',
            colSpan: 1,
            rowSpan: 1,
          })
      }
    }
    return textCase('html', pageHtml(draft.title, articleHtml(draft)), draft, last)
  },
}

/** Rows become columns; what a span covered stays an empty cell. */
function turned(grid: Grid): Grid {
  const rows = expandGrid(grid)
  const width = Math.max(...rows.map(row => row.length))
  const cell = (text: string): GridCell => ({ text, colSpan: 1, rowSpan: 1 })
  return { ...grid, rows: Array.from({ length: width }, (_, at) => rows.map(row => cell(row[at] ?? ''))) }
}

const onItsSide: Family = {
  id: 'html-on-its-side',
  about: 'tables three and four printed with applicants and results down, rows across',
  make: rng => {
    const draft = makeDraft(rng)
    const results: Grid = {
      name: 'disputes',
      rows: [
        ['类别', '行政复议', '未经复议直接起诉', '复议后起诉'],
        ...DISPUTE_COLUMNS.map(column => [
          DISPUTE_COLUMN_LABELS[column],
          ...DISPUTE_GROUPS.map(group => String(figureAt(draft.made.report, `disputes.${group}.${column}`))),
        ]),
      ].map(texts => texts.map(text => ({ text, colSpan: 1, rowSpan: 1 }))),
    }
    const article = articleHtml(draft, {
      table: grid => {
        if (grid.name === 'proactive') return tableHtml(grid)
        return tableHtml(grid.name === 'disputes' ? results : turned(grid))
      },
    })
    return textCase('html', pageHtml(draft.title, article), draft, '')
  },
}

const inJson: Family = {
  id: 'json-page',
  about: 'the answer of a content system, the page inside a JSON string (L-21)',
  make: rng => {
    const draft = makeDraft(rng)
    const content = rng.chance(0.5) ? articleHtml(draft) : pageHtml(draft.title, articleHtml(draft))
    const json = JSON.stringify({
      code: 200,
      data: { id: 17, title: draft.title, tags: ['年报'], content, pubDate: '2025-01-20' },
    })
    return {
      name: 'report.json',
      bytes: new TextEncoder().encode(json),
      expected: draft.expected,
      notes: '',
    }
  },
}

export const cmsFamilies: readonly Family[] = [siblingsFirst, besides, serialColumn, onItsSide, inJson]
