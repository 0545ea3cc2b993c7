import { draftLines, makeDraft } from '../draft.ts'
import { expectPerhaps, setFigure } from '../expected.ts'
import { type Family, textCase } from '../family.ts'
import { type Grid, isFigureRow, labelsOf, plainRows, valuesOf } from '../grid.ts'
import type { Rng } from '../rng.ts'

const bars = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const rule = (cells: readonly string[]): string => `|${cells.map(() => '---|').join('')}`

const ruled: Family = {
  id: 'md-ruled-rows',
  about: 'PDF to markdown: a separator after every row (L-17)',
  make: rng => {
    const draft = makeDraft(rng)
    const lines = draftLines(
      draft,
      grid => plainRows(grid).flatMap(row => ['', bars(row), rule(row)]),
      text => `## ${text}`,
    )
    return textCase('md', lines.join('\n'), draft, '')
  },
}

/** Labels of a page in one block, its number rows in another; the order of rows ties them together. */
function blocks(grid: Grid, rng: Rng, numbersFirst: boolean): string[] {
  const rows = grid.rows.filter(isFigureRow)
  const out: string[] = grid.rows
    .filter(row => !isFigureRow(row))
    .flatMap(row => [bars(row.map(cell => cell.text))])
  for (let at = 0; at < rows.length; ) {
    const page = rows.slice(at, at + rng.int(8, 14))
    at += page.length
    const labels = page.map(row => labelsOf(row).join(''))
    const numbers = page.flatMap(row => [bars(valuesOf(row)), rule(valuesOf(row))])
    out.push(...(numbersFirst ? [...numbers, '', ...labels] : [...labels, '', ...numbers]), '')
  }
  return out
}

const detached = (id: string, numbersFirst: boolean): Family => ({
  id,
  about: `PDF to markdown: number rows emitted ${numbersFirst ? 'before' : 'after'} their labels, page by page (L-17)`,
  make: rng => {
    const draft = makeDraft(rng)
    const lines = draftLines(
      draft,
      grid =>
        grid.name === 'applications'
          ? blocks(grid, rng, numbersFirst)
          : plainRows(grid).flatMap(row => [bars(row), rule(row)]),
      text => `### ${text}`,
    )
    return textCase('md', lines.join('\n'), draft, '')
  },
})

const lastCellLost: Family = {
  id: 'md-last-cell-lost',
  about: 'PDF to markdown: the last cell of a row is lost (L-17)',
  make: rng => {
    const draft = makeDraft(rng, { scale: 'small' })
    const lost = rng.pick(['carriedOut', 'handled', 'partial'] as const)
    const lines = draftLines(draft, grid =>
      grid.rows.map(row =>
        bars(row.map(cell => (cell.path === `applications.${lost}.total` ? '' : cell.text))),
      ),
    )
    setFigure(draft.expected.report, `applications.${lost}.total`, null)
    draft.expected.mayFind = null
    return textCase('md', lines.join('\n'), draft, lost)
  },
}

const ocr: Family = {
  id: 'md-ocr',
  about: 'OCR to markdown: one table a row under an invented heading, hallucinated header tables (L-18)',
  make: rng => {
    const draft = makeDraft(rng)
    const header = ['类别', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
    const invented = () =>
      rng.chance(0.2) ? ['', '| (数据项目) | 数量 |', '|---|---|', '| - | - |', ''] : []
    const table = (grid: Grid): string[] => {
      if (grid.name === 'proactive') return plainRows(grid).map(bars)
      if (grid.name === 'disputes') {
        const figures = grid.rows.filter(isFigureRow).flatMap(valuesOf)
        const columns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
        return ['行政复议', '行政诉讼：未经复议直接起诉', '行政诉讼：复议后起诉'].flatMap((title, at) => [
          `#### ${title}`,
          bars(columns),
          rule(columns),
          bars(figures.slice(at * 5, at * 5 + 5)),
          '',
        ])
      }
      return grid.rows.filter(isFigureRow).flatMap(row => {
        const [last = '', ...groups] = labelsOf(row).reverse()
        const plain = last.replace(/^(\d\.|[一二三四]、|（.）)/, '').replace(/数量$/, '')
        return [
          ...groups.reverse().map(text => `### ${text}`),
          `#### ${last}`,
          ...invented(),
          bars(header),
          rule(header),
          bars([plain, ...valuesOf(row)]),
          '',
        ]
      })
    }
    draft.expected.mayFind = new Set(['F-02', 'F-03', 'F-04'])
    return textCase('md', draftLines(draft, table, text => `## ${text}`).join('\n'), draft, '')
  },
}

const footnoted: Family = {
  id: 'md-footnoted',
  about: 'a footnoted cell thrown out of its row, before the table (L-20)',
  make: rng => {
    const draft = makeDraft(rng, { scale: 'medium' })
    const { normative } = draft.made.report.proactive
    const made = normative.made!
    const lines = draftLines(draft, grid => {
      if (grid.name !== 'proactive') return plainRows(grid).map(bars)
      const rows = grid.rows.map(row =>
        bars(row.filter(cell => cell.path !== 'proactive.normative.made').map(cell => cell.text)),
      )
      return [String(made), `（其中修订 ${Math.max(1, made - 1)} 件）`, '', ...rows]
    })
    for (const column of ['made', 'repealed', 'inForce'] as const) {
      expectPerhaps(draft.expected, `proactive.normative.${column}`, normative[column])
    }
    draft.expected.mayFind?.add('F-04')
    return textCase('md', lines.join('\n'), draft, '')
  },
}

export const fragmentFamilies: readonly Family[] = [
  ruled,
  detached('md-numbers-first', true),
  detached('md-labels-first', false),
  lastCellLost,
  ocr,
  footnoted,
]
