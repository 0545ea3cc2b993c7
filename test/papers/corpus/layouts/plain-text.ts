import { type DraftWish, draftLines, makeDraft } from '../draft.ts'
import { type CorpusCase, type Family, textCase } from '../family.ts'
import { expandGrid, type Grid, isFigureRow, plainRows } from '../grid.ts'
import type { Rng } from '../rng.ts'

/** A family that can also print a report with wishes of its own, to be combined with other habits. */
export interface TextFamily extends Family {
  readonly print: (rng: Rng, wish: DraftWish, notes: string) => CorpusCase
}

function family(
  id: string,
  about: string,
  extension: 'txt' | 'md',
  table: (grid: Grid, rng: Rng) => string[],
): TextFamily {
  const print = (rng: Rng, wish: DraftWish, notes: string): CorpusCase => {
    const draft = makeDraft(rng, { split: rng.chance(0.2), flatHeader: rng.chance(0.2), ...wish })
    const marks = extension === 'md' ? rng.pick(['## ', '### ', '**']) : ''
    const heading = (text: string) => (marks === '**' ? `**${text}**` : marks + text)
    const lines = draftLines(draft, grid => table(grid, rng), heading)
    return textCase(extension, lines.join('\n'), draft, notes)
  }
  return { id, about, print, make: rng => print(rng, {}, '') }
}

const widthOf = (grid: Grid): number => Math.max(...expandGrid(grid).map(row => row.length))

/** Cells of the row itself, then as many empty ones as the table is wider. */
const padded = (grid: Grid): string[][] =>
  plainRows(grid).map(row => [...row, ...Array(Math.max(0, widthOf(grid) - row.length)).fill('')])

const rule = (width: number): string => `|${'---|'.repeat(width)}`

export const pipeFamilies: readonly TextFamily[] = [
  family('pipe-no-lead', 'no leading bar, one trailing bar, no separator (L-02, L-06)', 'txt', grid =>
    plainRows(grid).map(row => `${row.join(' | ')} |`),
  ),
  family('pipe-runs', 'leading bar, merged cells as a run of bars (L-03)', 'txt', grid =>
    padded(grid).map(row => {
      const filled = row.findLastIndex(text => text !== '') + 1
      return `| ${row.slice(0, filled).join(' | ')} | ${'|'.repeat(row.length - filled)}`
    }),
  ),
  family('pipe-ragged', 'trailing empty cells differ from row to row (L-04)', 'txt', (grid, rng) =>
    plainRows(grid).map(row => `${row.join(' | ')} |${' |'.repeat(rng.int(0, 3))}`),
  ),
  family('pipe-ghost', 'covered positions kept as empty cells (L-05)', 'md', grid =>
    expandGrid(grid).map(row => `| ${row.join(' | ')} |`),
  ),
  family('md-rule', 'markdown table with separator after the first row', 'md', grid => {
    const [first = [], ...rest] = expandGrid(grid).map(row => `| ${row.join(' | ')} |`)
    return ['', String(first), rule(widthOf(grid)), ...rest, '']
  }),
  family('pipe-cell-lines', 'one cell a line, bar at its end (L-07)', 'txt', grid =>
    padded(grid).flatMap((row, at) => {
      const own = plainRows(grid)[at]!.length
      const rest = row.length - own
      return [...row.slice(0, own).map(text => `${text} |`), ...(rest > 0 ? ['|'.repeat(rest)] : [])]
    }),
  ),
  family('pipe-alone', 'bar alone on its line (L-08)', 'txt', grid =>
    plainRows(grid).flatMap(row => row.flatMap(text => [text, '|'])),
  ),
  family('pipe-row-bar', 'bar alone on a line before each row, then one cell a line (L-08)', 'txt', grid =>
    plainRows(grid).flatMap(row => ['|', ...row.map(text => `${text} |`)]),
  ),
  family('pipe-next-line', 'label on one line, values on the next (L-09)', 'txt', grid =>
    grid.rows.flatMap(row => {
      if (!isFigureRow(row)) return [`${row.map(cell => cell.text).join(' | ')} |`]
      const labels = row.filter(cell => !cell.path).map(cell => `${cell.text} |`)
      return [
        ...(labels.length ? [labels.join(' ')] : []),
        `${row
          .filter(cell => cell.path)
          .map(cell => cell.text)
          .join(' | ')} |`,
      ]
    }),
  ),
]

export const tabFamilies: readonly TextFamily[] = [
  family(
    'tab-ghost',
    'TAB rows, merged cells kept as empty cells, trailing tab (L-01)',
    'txt',
    (grid, rng) => {
      const tail = rng.chance(0.5) ? '\t' : ''
      return expandGrid(grid).map(row => row.join('\t') + tail)
    },
  ),
  family('tab-lost', 'TAB rows, some leading tabs lost (L-01)', 'txt', (grid, rng) =>
    expandGrid(grid).map(row => (rng.chance(0.3) ? row.join('\t').replace(/^\t+/, '') : row.join('\t'))),
  ),
  family('tab-plain', 'TAB between printed cells only (L-06)', 'txt', grid =>
    plainRows(grid).map(row => row.join('\t')),
  ),
  family(
    'tab-paragraphs',
    'copied from a page whose cells hold paragraphs: blank lines before each tab',
    'txt',
    grid => plainRows(grid).flatMap(row => row.join('\n\n\t').split('\n')),
  ),
  family('tab-blanks', 'wide blanks instead of tabs', 'txt', (grid, rng) =>
    plainRows(grid).map(row => row.join(rng.pick(['  ', '    ', '　']))),
  ),
]

export const lineFamilies: readonly TextFamily[] = [
  family('lines-blank', 'one cell a line, blank line between (L-10)', 'txt', grid =>
    plainRows(grid).flatMap(row => row.flatMap(text => [text, ''])),
  ),
  family('lines-dense', 'one cell a line, nothing between (L-10)', 'txt', grid => plainRows(grid).flat()),
  family(
    'lines-broken',
    'one cell a line, labels broken over lines and blank lines (L-11)',
    'txt',
    (grid, rng) =>
      grid.rows.flatMap(row =>
        row.flatMap(cell => {
          if (cell.path || cell.text.length < 4 || !rng.chance(0.4)) return [cell.text, '']
          const cut = rng.int(2, cell.text.length - 2)
          return [cell.text.slice(0, cut), ...(rng.chance(0.5) ? [''] : []), cell.text.slice(cut), '']
        }),
      ),
  ),
]
