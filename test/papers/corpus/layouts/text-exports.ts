import { APPLICATION_PATHS, DISPUTE_PATHS, PROACTIVE_PATHS } from '../../../../src/report/index.ts'
import { draftLines, gridsOf, makeDraft } from '../draft.ts'
import { expectLost } from '../expected.ts'
import { type Family, textCase } from '../family.ts'
import { expandGrid, type Grid, plainRows } from '../grid.ts'
import { articleHtml, tableHtml } from './html.ts'

/** A way in which a program writes tables into a text. */
function exported(
  id: string,
  about: string,
  extension: 'txt' | 'md',
  table: (grid: Grid) => string[],
  join: (lines: readonly string[]) => string = lines => lines.join('\n'),
): Family {
  return {
    id,
    about,
    make: rng => {
      const draft = makeDraft(rng)
      const heading = (text: string) => (extension === 'md' ? `## ${text}` : text)
      return textCase(extension, join(draftLines(draft, table, heading)), draft, '')
    },
  }
}

const quoted = (text: string): string =>
  /[,\n"“]/.test(text) || text.length > 30 ? `"${text.replaceAll('"', '""')}"` : text

const commaRows = (grid: Grid): string[] => expandGrid(grid).map(row => row.map(quoted).join(','))

/** Copied out of a spreadsheet: a cell with line ends stands in quotation marks over several lines. */
const copiedRows = (grid: Grid): string[] =>
  grid.rows.map(row =>
    row
      .map(({ text, path }) =>
        path === undefined && text.length > 8 ? `"${text.slice(0, 5)}\n${text.slice(5)}"` : text,
      )
      .join('\t'),
  )

const programRows = (grid: Grid): string[] =>
  expandGrid(grid).flatMap((row, index) => {
    const cells = row.map((text, at) => text || (index === 0 ? `Unnamed: ${at}` : 'NaN'))
    const line = `| ${cells.join(' | ')} |`
    return index === 0 ? ['', line, `|${' --- |'.repeat(row.length)}`] : [line]
  })

const wide = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0)

/** Text cut where a cell of twelve columns is full. */
function wrapped(text: string): string[] {
  const lines = ['']
  for (const letter of text) {
    if (wide(lines.at(-1)! + letter) > 12) lines.push('')
    lines[lines.length - 1] += letter
  }
  return lines
}

/** Rules between all rows; what is longer than its cell goes on in the next line. */
function ruledRows(grid: Grid): string[] {
  const rows = expandGrid(grid)
  const width = Math.max(...rows.map(row => row.length))
  const rule = `+${`${'-'.repeat(14)}+`.repeat(width)}`
  const lines = rows.flatMap(row => {
    const cells = Array.from({ length: width }, (_, at) => wrapped(row[at] ?? ''))
    const height = Math.max(...cells.map(parts => parts.length))
    const printed = Array.from(
      { length: height },
      (_, line) =>
        `|${cells.map(parts => ` ${parts[line] ?? ''}${' '.repeat(13 - wide(parts[line] ?? ''))}`).join('|')}|`,
    )
    return [...printed, rule]
  })
  return ['', rule, ...lines, '']
}

const bulletin: Family = {
  id: 'bulletin',
  about: 'the reports of three bodies in one file: the first is read, the figures never mixed',
  make: rng => {
    const drafts = [makeDraft(rng), makeDraft(rng), makeDraft(rng)]
    drafts.forEach((draft, at) => {
      draft.title = draft.title.replace(/^/, ['甲', '乙', '丙'][at]!)
    })
    const [first] = drafts
    first!.expected.report.body = `甲${first!.made.body}`
    first!.expected.mayFind = null
    const html = rng.chance(0.5)
    const images = rng.chance(0.3)
    if (images) {
      for (const path of [...PROACTIVE_PATHS, ...APPLICATION_PATHS, ...DISPUTE_PATHS])
        expectLost(first!.expected, path)
      for (const grid of gridsOf(first!)) first!.expected.incomplete.add(grid.name)
      first!.expected.compareLayout = false
    }
    const articles = drafts.map((draft, at) => {
      if (!html)
        return draftLines(draft, grid =>
          images && at === 0 ? ['（见附图）'] : plainRows(grid).map(row => row.join('\t')),
        ).join('\n')
      return articleHtml(draft, images && at === 0 ? { table: () => '<p><img src="1.png"></p>' } : {})
    })
    return textCase(html ? 'html' : 'txt', articles.join('\n\n'), first!, images ? 'images' : '')
  },
}

export const exportFamilies: readonly Family[] = [
  exported('txt-csv', 'comma-separated rows in a text', 'txt', commaRows),
  exported(
    'txt-copied',
    'rows copied out of a spreadsheet, cells over several lines in quotes',
    'txt',
    copiedRows,
  ),
  exported('txt-two-blank-lines', 'one cell a line, two empty lines between', 'txt', grid =>
    plainRows(grid).flatMap(row => row.flatMap(text => [text, '', ''])),
  ),
  exported(
    'txt-glued',
    'one line, the first figure of a row glued to its label',
    'txt',
    grid => plainRows(grid).map(row => ` ${row.join(' ').replace(/(\D) (?=\d+(?: \d+)*$)/, '$1')} `),
    lines => lines.join(''),
  ),
  exported('md-html', 'tables left as HTML in Markdown', 'md', grid => [
    '',
    ...tableHtml(grid).split(grid.name === 'disputes' ? '\n' : '\u0000'),
    '',
  ]),
  exported('md-nan', 'empty cells written out by a program: NaN, Unnamed: 3', 'md', programRows),
  exported('md-ruled', 'rules between all rows, long cells over several lines', 'md', ruledRows),
  bulletin,
]
