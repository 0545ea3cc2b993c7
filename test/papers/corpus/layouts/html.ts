import { type Chapter, type Draft, makeDraft } from '../draft.ts'
import { type Family, textCase } from '../family.ts'
import type { Grid, GridCell } from '../grid.ts'
import type { Rng } from '../rng.ts'

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export type CellHtml = (cell: GridCell) => string

const plainCell: CellHtml = cell => escapeHtml(cell.text)

export function tableHtml(grid: Grid, inner: CellHtml = plainCell, attributes = ''): string {
  const rows = grid.rows.map(row => {
    const cells = row.map(cell => {
      const spans =
        (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '') +
        (cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '')
      return `<td${spans}>${inner(cell)}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table${attributes}><tbody>${rows.join('\n')}</tbody></table>`
}

export interface HtmlWish {
  readonly heading?: (text: string, index: number) => string
  readonly paragraph?: (text: string) => string
  readonly table?: (grid: Grid) => string
  readonly title?: (text: string) => string
}

export function articleHtml(draft: Draft, wish: HtmlWish = {}): string {
  const paragraph = wish.paragraph ?? (text => `<p>${escapeHtml(text)}</p>`)
  const heading = wish.heading ?? (text => `<h2>${escapeHtml(text)}</h2>`)
  const table = wish.table ?? (grid => tableHtml(grid))
  const title = wish.title ?? (text => `<h1>${escapeHtml(text)}</h1>`)
  const chapter = ({ heading: words, parts }: Chapter, index: number) =>
    [
      words ? heading(words, index) : '',
      ...parts.map(part => (typeof part === 'string' ? paragraph(part) : table(part))),
    ].join('\n')
  return [title(draft.title), ...draft.lead.map(paragraph), ...draft.chapters.map(chapter)].join('\n')
}

export const pageHtml = (title: string, article: string, around = (text: string) => text): string =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}-政府门户网站</title></head><body>${around(article)}</body></html>`

const metadata = (draft: Draft): string =>
  `<table class="xxgk-info"><tr><td>索引号</td><td>000000000/${draft.made.year + 1}-00012</td><td>分类</td><td>政府信息公开年报</td></tr><tr><td>发布机构</td><td>${draft.made.body}</td><td>发布日期</td><td>${draft.made.year + 1}-01-18</td></tr><tr><td>文号</td><td>无</td><td>有效性</td><td>有效</td></tr></table>`

/** What stands around an article on a government site: other years' reports, dates, counters. */
function furniture(draft: Draft, article: string, rng: Rng): string {
  const { body, year } = draft.made
  const links = [year - 2, year - 1, year + 1].map(
    other =>
      `<li><a href="/${other}.html">${body}${other}年政府信息公开工作年度报告</a><span>${other + 1}-01-20</span></li>`,
  )
  const nav =
    '<div class="nav">您的位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a>政府信息公开年报</a></div>'
  const tools = `<div class="info"><span>发布时间：${year + 1}-01-18 09:3${rng.int(0, 9)}</span><span>来源：${body}</span><span>浏览次数：${rng.int(3, 4000)}</span><span>字号：[大 中 小]</span></div>`
  const foot = `<ul class="related"><li>上一篇：无</li><li>下一篇：无</li>${links.join('')}</ul><div class="footer">主办：${body}　承办：政务公开办公室<br>ICP备00000000号　网站标识码：0000000001　联系电话：0000-1234567</div>`
  return `${nav}${rng.chance(0.6) ? metadata(draft) : ''}${tools}<div class="content">${article}</div>${foot}<script>var total=0;for(var i=0;i<7;i++){total+=i}</script>`
}

const officialHtml: Family = {
  id: 'html-official',
  about: 'clean table mark-up with rowspan and colspan (L-19c)',
  make: rng => {
    const draft = makeDraft(rng, { split: rng.chance(0.4), flatHeader: rng.chance(0.2) })
    return textCase(
      'html',
      pageHtml(draft.title, articleHtml(draft), article => furniture(draft, article, rng)),
      draft,
      '',
    )
  },
}

const nestedHtml: Family = {
  id: 'html-nested',
  about: 'metadata table, the whole report inside one cell of a layout table (L-19)',
  make: rng => {
    const draft = makeDraft(rng)
    const article = `<table width="980"><tr><td class="left"><ul><li>机构概况</li><li>法规公文</li><li>年报</li></ul></td><td class="main">${metadata(draft)}<table><tr><td>${articleHtml(draft)}</td></tr></table></td></tr></table>`
    return textCase(
      'html',
      pageHtml(draft.title, article, inner => furniture(draft, inner, rng)),
      draft,
      '',
    )
  },
}

const messyCells: Family = {
  id: 'html-cells',
  about: 'cells with nbsp, br, p, fonts, and labels broken by br (L-19b)',
  make: rng => {
    const draft = makeDraft(rng)
    const inner: CellHtml = cell => {
      const text = escapeHtml(cell.text)
      if (cell.path) {
        return rng.pick([
          `<p align="center">${text}</p>`,
          `&nbsp;${text}`,
          `<p style="text-align:center"><font face="宋体">${text}</font></p>`,
          `\n   ${text}\n  `,
          `<div>${text}&nbsp;</div>`,
          `　${text}`,
        ])
      }
      const cut = Math.floor(text.length / 2)
      const broken = text.length > 3 && !text.includes('&') && rng.chance(0.3)
      const words = broken
        ? text.slice(0, cut) + rng.pick(['<br/>', '<br>', '</p><p>']) + text.slice(cut)
        : text
      return `<p><font size="2">${words}</font></p>`
    }
    const article = articleHtml(draft, {
      table: grid => tableHtml(grid, inner, ' border="1" cellspacing="0"'),
      paragraph: text => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(text)}</p>`,
      heading: text => `<p>　　<b>${escapeHtml(text)}</b></p>`,
    })
    return textCase('html', pageHtml(draft.title, article), draft, '')
  },
}

const headingsHtml: Family = {
  id: 'html-headings',
  about: 'chapter headings as h1 to h6, bold, plain, with style notes, level drift',
  make: rng => {
    const draft = makeDraft(rng, { split: rng.chance(0.5) })
    const style = rng.pick(['level', 'drift', 'bold', 'plain', 'span'] as const)
    const level = rng.int(1, 6)
    const heading = (text: string, index: number): string => {
      switch (style) {
        case 'level':
          return `<h${level}>${text}</h${level}>`
        case 'drift':
          return `<h${Math.min(6, index + 1)}>${text}</h${Math.min(6, index + 1)}>`
        case 'bold':
          return `<p style="text-indent:2em"><strong>${text.slice(0, 2)}</strong><strong>${text.slice(2)}</strong></p>`
        case 'plain':
          return `<p>${text}</p>`
        case 'span':
          return `<div><span style="font-family:黑体">　　${text}</span></div>`
      }
    }
    if (style === 'drift') draft.expected.mayFind?.add('F-02')
    const words = rng.chance(0.5) ? `${draft.title.slice(0, -11)}<br>${draft.title.slice(-11)}` : draft.title
    const article = articleHtml(draft, { heading, title: () => `<p align="center"><b>${words}</b></p>` })
    return textCase('html', pageHtml(draft.title, article), draft, style)
  },
}

const oneTable: Family = {
  id: 'html-one-table',
  about: 'the whole report laid out in a single table, chapters as rows',
  make: rng => {
    const draft = makeDraft(rng)
    const rows: string[] = [`<tr><td colspan="15">${draft.title}</td></tr>`]
    const row = (text: string) => rows.push(`<tr><td colspan="15">${escapeHtml(text)}</td></tr>`)
    draft.lead.forEach(row)
    for (const { heading, parts } of draft.chapters) {
      row(heading)
      for (const part of parts) {
        if (typeof part === 'string') row(part)
        else rows.push(tableHtml(part).replace(/^<table><tbody>|<\/tbody><\/table>$/g, ''))
      }
    }
    return textCase('html', pageHtml(draft.title, `<table>${rows.join('\n')}</table>`), draft, '')
  },
}

const onePageParagraph: Family = {
  id: 'html-one-paragraph',
  about: 'tables lost, everything in one p with br or blanks between the cells (L-23)',
  make: rng => {
    const draft = makeDraft(rng)
    const between = rng.pick(['&nbsp;', ' ', '&nbsp;&nbsp;'])
    const article = articleHtml(draft, {
      title: text => text,
      heading: text => `<br>${text}`,
      paragraph: text => `<br>　　${text}`,
      table: grid => grid.rows.map(cells => `<br>${cells.map(cell => cell.text).join(between)}`).join(''),
    })
    return textCase('html', pageHtml(draft.title, `<p>${article}</p>`), draft, '')
  },
}

export const htmlFamilies: readonly Family[] = [
  officialHtml,
  nestedHtml,
  messyCells,
  headingsHtml,
  oneTable,
  onePageParagraph,
]
