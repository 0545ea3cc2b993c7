import { APPLICANT_COLUMNS, COLUMN_CODES } from '../../../../src/law/index.ts'
import { FIGURE_PATHS, figureAt } from '../../../../src/report/index.ts'
import { type Draft, draftLines, gridsOf, makeDraft } from '../draft.ts'
import { expectLost, expectPerhaps, setFigure } from '../expected.ts'
import { type Family, textCase } from '../family.ts'
import { type Grid, type GridCell, isFigureRow, labelsOf, plainRows, rowCodeOf, valuesOf } from '../grid.ts'
import { articleHtml, pageHtml } from './html.ts'

const lose = (draft: Draft, paths: Iterable<string>): void => {
  for (const path of paths) expectLost(draft.expected, path)
}

/** L-12: every blank is one more empty line; the columns of a row with blanks are not certain, its total is. */
const emptyLines: Family = {
  id: 'lines-empty-cells',
  about: 'one cell a line, a blank cell is one more blank line (L-12)',
  make: rng => {
    const draft = makeDraft(rng, {
      scale: 'small',
      printValue: (figure, path) =>
        figure === 0 && path.startsWith('applications.') && !path.endsWith('.total')
          ? { text: '', blank: true }
          : { text: String(figure) },
    })
    for (const row of Object.keys(draft.made.report.applications)) {
      const figures = COLUMN_CODES.map(
        column => figureAt(draft.made.report, `applications.${row}.${column}`) ?? 0,
      )
      if (figures.slice(0, 6).every(figure => figure > 0)) continue
      for (const column of APPLICANT_COLUMNS) {
        const path = `applications.${row}.${column}`
        const figure = figureAt(draft.made.report, path) ?? 0
        draft.expected.alternatives.set(path, figure === 0 ? [0, null] : [figure, null])
      }
    }
    draft.expected.mayFind = null
    const lines = draftLines(draft, grid => plainRows(grid).flatMap(row => row.flatMap(text => [text, ''])))
    return textCase('txt', lines.join('\n'), draft, 'ambiguous')
  },
}

/** L-13: first the natural persons, then the total, everything blank folded into bars. */
const foldedBars: Family = {
  id: 'lines-folded-bars',
  about: 'one cell a line with bars, blanks folded into one run of bars (L-13)',
  make: rng => {
    const draft = makeDraft(rng, {
      naturalOnly: true,
      scale: rng.pick(['small', 'medium']),
      printValue: (figure, path) =>
        path.startsWith('applications.') && (figure === 0 || !/natural$|total$/.test(path))
          ? { text: '', blank: true }
          : { text: String(figure) },
    })
    const lines = draftLines(draft, grid =>
      grid.rows.flatMap(row => {
        const filled = row.map(cell => cell.text).filter(text => text !== '')
        const empty = row.length - filled.length
        return [...filled.map(text => `${text} |`), ...(empty > 0 ? ['|'.repeat(empty)] : [])]
      }),
    )
    draft.expected.mayFind = null
    return textCase('txt', lines.join('\n'), draft, '')
  },
}

/** L-14: a line that occurred before is gone. What survives in a broken row has no column any more. */
const deduplicated: Family = {
  id: 'lines-deduplicated',
  about: 'crawler that drops every repeated line: mostly not recoverable, never 0 (L-14)',
  make: rng => {
    const draft = makeDraft(rng, { scale: rng.pick(['few', 'small', 'medium']) })
    const seen = new Set<string>()
    const dropped = new Set<GridCell>()
    const keep = (text: string): string[] => {
      if (seen.has(text)) return []
      seen.add(text)
      return [text]
    }
    const lines = draftLines(draft, grid =>
      grid.rows.flat().flatMap(cell => {
        const kept = keep(cell.text)
        if (kept.length === 0) dropped.add(cell)
        return kept
      }),
    )
    for (const row of gridsOf(draft).flatMap(grid => grid.rows.filter(isFigureRow))) {
      const figures = row.filter(cell => cell.path)
      const whole = figures.every(cell => !dropped.has(cell))
      const labelLost = row.some(cell => !cell.path && dropped.has(cell))
      for (const cell of figures) {
        if (dropped.has(cell)) expectLost(draft.expected, cell.path!)
        else if (!whole || labelLost) {
          expectPerhaps(draft.expected, cell.path!, figureAt(draft.made.report, cell.path!) ?? null)
        }
      }
    }
    if (dropped.size > 0) draft.expected.incomplete.add('applications')
    draft.expected.mayFind = null
    return textCase('txt', lines.join('\n'), draft, 'ambiguous')
  },
}

/** L-15: the sub-rows of a group lost their labels; 7 × n numbers follow the group's. */
const unlabelledRows: Family = {
  id: 'lines-unlabelled',
  about: 'sub-row labels missing, 7 × n numbers after the group label (L-15)',
  make: rng => {
    const draft = makeDraft(rng)
    const dense = rng.chance(0.5)
    const lines = draftLines(draft, grid =>
      grid.rows.flatMap(row => {
        const inGroup = grid.name === 'applications' && /^\d\./.test(labelsOf(row).at(-1) ?? '')
        const labels = inGroup ? labelsOf(row).filter(text => !/^\d\./.test(text)) : labelsOf(row)
        return dense
          ? [...labels, ...valuesOf(row)]
          : [...labels, ...valuesOf(row)].flatMap(text => [text, ''])
      }),
    )
    draft.expected.mayFind?.add('F-03').add('F-04')
    return textCase('txt', lines.join('\n'), draft, '')
  },
}

const tablesAbsent: Family = {
  id: 'tables-absent',
  about: 'tables are images or dropped: chapters follow each other (L-22)',
  make: rng => {
    const draft = makeDraft(rng)
    lose(draft, FIGURE_PATHS)
    for (const table of ['proactive', 'applications', 'disputes'] as const)
      draft.expected.incomplete.add(table)
    draft.expected.mayFind = null
    draft.expected.compareLayout = false
    if (rng.chance(0.5)) return textCase('txt', draftLines(draft, () => []).join('\n'), draft, 'text')
    const article = articleHtml(draft, { table: () => '<p><img src="/images/2.png" alt=""></p>' })
    return textCase('html', pageHtml(draft.title, article), draft, 'images')
  },
}

const oneLine: Family = {
  id: 'one-line',
  about: 'the whole report in one line, tables flattened into it (L-23)',
  make: rng => {
    const draft = makeDraft(rng)
    const lines = draftLines(draft, grid => plainRows(grid).map(row => row.join(' ')))
    return textCase('txt', lines.filter(line => line !== '').join(rng.pick([' ', '  ', '　'])), draft, '')
  },
}

const oneLineNoTables: Family = {
  id: 'one-line-no-tables',
  about: 'the whole report in one line, tables absent (L-22, L-23)',
  make: rng => {
    const draft = makeDraft(rng)
    lose(draft, FIGURE_PATHS)
    draft.expected.compareLayout = false
    draft.expected.mayFind = null
    draft.expected.incomplete.add('applications')
    return textCase(
      'txt',
      draftLines(draft, () => [])
        .filter(line => line !== '')
        .join(' '),
      draft,
      '',
    )
  },
}

/** Cut off in the middle of table three: what follows is missing, never 0. */
const truncated: Family = {
  id: 'truncated',
  about: 'cut off in the middle of table three (§9.15)',
  make: rng => {
    const draft = makeDraft(rng)
    const html = rng.chance(0.5)
    const separator = rng.pick(['\t', ' | ', ' '])
    const grid = gridsOf(draft).find(each => each.name === 'applications')!
    const cut = rng.int(5, grid.rows.length - 2)
    for (const row of grid.rows.slice(cut))
      lose(
        draft,
        row.flatMap(cell => (cell.path ? [cell.path] : [])),
      )
    lose(
      draft,
      FIGURE_PATHS.filter(path => path.startsWith('disputes.')),
    )
    draft.expected.incomplete.add('applications').add('disputes')
    draft.expected.mayFind = null
    const lastCode = rowCodeOf(grid.rows[cut - 1]!)
    grid.rows = grid.rows.slice(0, cut)
    draft.chapters = draft.chapters.slice(0, 3)
    if (html)
      return textCase(
        'html',
        pageHtml(draft.title, articleHtml(draft)).replace(/<\/table>(?![\s\S]*<\/table>)[\s\S]*/, ''),
        draft,
        `after ${lastCode}`,
      )
    const lines = draftLines(draft, table => plainRows(table).map(row => row.join(separator)))
    return textCase('txt', lines.join('\n'), draft, `after ${lastCode}`)
  },
}

/** A published total that is wrong stays wrong. */
const wrongTotals: Family = {
  id: 'wrong-totals',
  about: 'published totals that do not tie out are kept (§9.16)',
  make: rng => {
    const draft = makeDraft(rng, {
      scale: rng.pick(['small', 'medium']),
      disturb: made => {
        const rows = ['handled', 'received', 'carriedOut', 'granted', 'otherHandling'] as const
        for (let turn = 0; turn < 3; turn++) {
          const path = `applications.${rng.pick(rows)}.${rng.pick(['total', 'natural', 'total'])}`
          setFigure(made.report, path, (figureAt(made.report, path) ?? 0) + rng.int(1, 90))
        }
        made.report.disputes.reconsideration.total! += rng.int(0, 5)
        made.report.disputes.litigationAfterReconsideration.total = 0
      },
    })
    draft.expected.mayFind = null
    const separator = rng.pick(['\t', ' | ', '  '])
    const table = (grid: Grid): string[] => plainRows(grid).map(row => row.join(separator))
    if (rng.chance(0.4)) return textCase('html', pageHtml(draft.title, articleHtml(draft)), draft, 'html')
    return textCase('txt', draftLines(draft, table).join('\n'), draft, 'text')
  },
}

export const damagedTextFamilies: readonly Family[] = [
  emptyLines,
  foldedBars,
  deduplicated,
  unlabelledRows,
  tablesAbsent,
  oneLine,
  oneLineNoTables,
  truncated,
  wrongTotals,
]
