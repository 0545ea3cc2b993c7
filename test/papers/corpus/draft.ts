import { SECTION_TITLES } from '../../../src/law/index.ts'
import { type FigurePath, figureAt } from '../../../src/report/index.ts'
import { type Expected, expectedOf, setFigure } from './expected.ts'
import { type FiguresWish, type MadeUp, makeFigures } from './figures.ts'
import {
  applicationsGrid,
  disputesGrid,
  type Grid,
  type GridCell,
  type Print,
  proactiveGrid,
  splitProactive,
} from './grid.ts'
import { composeLead, composeOthers, composeOverview, composeProblems } from './narrative.ts'
import type { Rng } from './rng.ts'

/** One report in the office's own words, before any carrier has had its way with it. */
export interface Draft {
  readonly made: MadeUp
  title: string
  lead: string[]
  chapters: Chapter[]
  readonly expected: Expected
}

export interface Chapter {
  heading: string
  parts: (string | Grid)[]
}

/** How the office prints a figure; `blank` when the cell says nothing of its own (empty, dash, slash). */
export type PrintValue = (figure: number, path: FigurePath) => { text: string; blank?: boolean }

export interface DraftWish extends FiguresWish {
  readonly printValue?: PrintValue
  /** Changes the words of every label cell. */
  readonly relabel?: (text: string, cell: GridCell) => string
  readonly flatHeader?: boolean
  readonly split?: boolean
  /** Changes the made-up figures after they tied out: a published error. */
  readonly disturb?: (made: MadeUp) => void
  /** Replaces the official grids altogether (the 2019 form). */
  readonly grids?: (made: MadeUp, print: Print, expected: Expected) => readonly [Grid[], Grid, Grid]
}

let misprint: ((made: MadeUp) => void) | null = null

/** Has every draft that is made meanwhile misprinted, whatever its family: a figure changed after all tied out. */
export async function withMisprint<Made>(
  change: (made: MadeUp) => void,
  make: () => Promise<Made>,
): Promise<Made> {
  misprint = change
  try {
    return await make()
  } finally {
    misprint = null
  }
}

const printPlain: PrintValue = figure => ({ text: String(figure) })

export function makeDraft(rng: Rng, wish: DraftWish = {}): Draft {
  const made = makeFigures(rng, wish)
  wish.disturb?.(made)
  misprint?.(made)
  const expected = expectedOf(made.report)
  const printValue = wish.printValue ?? printPlain
  const print: Print = path => {
    const figure = figureAt(made.report, path)
    if (figure === null || figure === undefined) return ''
    const printed = printValue(figure, path)
    if (printed.blank) {
      setFigure(expected.report, path, null)
      expected.blank.add(path)
    }
    return printed.text
  }
  const tall = rng.chance(0.6)
  const [proactive, applications, disputes] = wish.grids?.(made, print, expected) ?? [
    wish.split ? splitProactive(proactiveGrid(print)) : [proactiveGrid(print)],
    applicationsGrid(print, wish),
    disputesGrid(print, tall),
  ]
  if (wish.mergedOther && made.report.layout === '2021') expected.mayFind?.add('F-04')
  if (wish.relabel) {
    for (const grid of [...proactive, applications, disputes]) {
      for (const cell of grid.rows.flat()) if (!cell.path) cell.text = wish.relabel(cell.text, cell)
    }
  }
  const parts: (string | Grid)[][] = [
    composeOverview(made, rng),
    proactive,
    [applications],
    [disputes],
    composeProblems(made, rng),
    composeOthers(made, rng),
  ]
  return {
    made,
    title: `${made.body}${made.year}年政府信息公开工作年度报告`,
    lead: composeLead(made, rng),
    chapters: SECTION_TITLES.map((heading, index) => ({ heading, parts: parts[index]! })),
    expected,
  }
}

export const gridsOf = (draft: Draft): Grid[] =>
  draft.chapters.flatMap(chapter => chapter.parts.filter(part => typeof part !== 'string'))

/** The draft as lines of text, tables by the given function: what every plain-text carrier starts from. */
export function draftLines(
  draft: Draft,
  table: (grid: Grid) => string[],
  heading = (text: string) => text,
): string[] {
  const lines = [heading(draft.title), '', ...draft.lead]
  for (const chapter of draft.chapters) {
    lines.push('', ...(chapter.heading ? [heading(chapter.heading)] : []))
    for (const part of chapter.parts) lines.push(...(typeof part === 'string' ? [part] : table(part)))
  }
  return lines
}
