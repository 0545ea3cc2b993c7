import { makeDraft } from '../draft.ts'
import { type Family, textCase } from '../family.ts'
import type { Grid } from '../grid.ts'
import type { Rng } from '../rng.ts'
import { articleHtml, escapeHtml, pageHtml } from './html.ts'

const STYLE = `<style><!-- /* Font Definitions */ @font-face {font-family:仿宋;} p.MsoNormal {margin:0cm;mso-style-unhide:no;} table.MsoNormalTable {mso-style-name:普通表格;} --></style>`
const SETTINGS = `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Compatibility><w:BreakWrappedTables/></w:Compatibility></w:WordDocument></xml><![endif]--><!--[if gte vml 1]><v:shapetype id="_x0000_t202" coordsize="21600,21600"><v:textbox><p>一、总体情况 99 99 99</p></v:textbox></v:shapetype><![endif]--><![if !vml]><span></span><![endif]>`

/** Word cuts a run wherever the font or the keyboard changed. */
function runs(text: string, rng: Rng): string {
  const span = (part: string) => {
    const words = escapeHtml(part)
    return rng.chance(0.5)
      ? `<span style='font-size:10.5pt;font-family:"仿宋_GB2312"'>${words}</span>`
      : `<span lang=EN-US style='font-family:"微软雅黑",sans-serif;mso-bidi-font-family:宋体'><span style="color:#333">${words}</span></span>`
  }
  const mode = rng.int(0, 3)
  if (mode === 0) return [...text].map(span).join('')
  if (mode === 1)
    return text
      .split(/(?<=[）、.，])/)
      .map(span)
      .join('')
  return span(text)
}

function wordTable(grid: Grid, rng: Rng): string {
  const rows = grid.rows.map((row, at) => {
    const cells = row.map(cell => {
      const spans =
        (cell.rowSpan > 1 ? ` rowspan=${cell.rowSpan}` : '') +
        (cell.colSpan > 1 ? ` colspan=${cell.colSpan}` : '')
      const inner = cell.text === '' ? '' : runs(cell.text, rng)
      return `<td width=66${spans} style='width:49.3pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'>${inner}<span lang=EN-US style='font-size:12.0pt'><o:p>&nbsp;</o:p></span></p>\n  </td>`
    })
    return ` <tr style='mso-yfti-irow:${at};height:24.0pt'>${cells.join('\n')}</tr>`
  })
  const ghost = rng.chance(0.5)
    ? ` <![if !supportMisalignedColumns]>\n <tr height=0>${'<td width=40 style="border:none"></td>'.repeat(10)}</tr>\n <![endif]>`
    : ''
  return `<div align=center><table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-table-layout-alt:fixed'>${rows.join('\n')}\n${ghost}</table></div>`
}

export const wordFamilies: readonly Family[] = [
  {
    id: 'html-word',
    about: 'Word export: MsoNormal, o:p, character-level spans, conditional comments, VML (L-19)',
    make: rng => {
      const draft = makeDraft(rng, { split: rng.chance(0.3) })
      const paragraph = (text: string) =>
        `<p class=MsoNormal style='text-indent:32.0pt'>${runs(text, rng)}<span lang=EN-US><o:p></o:p></span></p>`
      const article = articleHtml(draft, {
        paragraph,
        title: text => `<p class=MsoNormal align=center><b>${runs(text, rng)}</b></p>`,
        heading: text =>
          `<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>${runs(text, rng)}</b><o:p></o:p></p>`,
        table: grid => wordTable(grid, rng),
      })
      const page = pageHtml(draft.title, `<div class=WordSection1>${article}</div>`).replace(
        '</head>',
        `${STYLE}${SETTINGS}</head>`,
      )
      return textCase('html', page, draft, '')
    },
  },
]
