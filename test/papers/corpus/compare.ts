import {
  FIGURE_PATHS,
  type Figure,
  type FigurePath,
  figureAt,
  type ReportReading,
} from '../../../src/report/index.ts'
import type { Expected } from './expected.ts'

export interface Difference {
  /** A figure path, or body, year, layout, incomplete. */
  readonly where: string
  readonly expected: string
  readonly found: string
}

/** Figures, body, year and incompleteness of a reading against what a right reader finds. Empty when all agree. */
export function compareReading(expected: Expected, reading: ReportReading): Difference[] {
  const differences: Difference[] = []
  const note = (where: string, want: unknown, got: unknown) =>
    differences.push({ where, expected: String(want), found: String(got) })
  const { report } = reading
  if (expected.compareBody && report.body !== expected.report.body)
    note('body', expected.report.body, report.body)
  if (expected.compareYear && report.year !== expected.report.year)
    note('year', expected.report.year, report.year)
  if (expected.compareLayout && report.layout !== expected.report.layout) {
    note('layout', expected.report.layout, report.layout)
  }
  for (const path of FIGURE_PATHS) {
    const accepted = acceptedAt(expected, path)
    const found = figureAt(report, path) ?? null
    if (!accepted.some(figure => figure === found)) note(path, accepted.join(' or '), found)
  }
  for (const table of expected.incomplete) {
    if (!reading.incomplete.some(entry => entry.table === table)) note('incomplete', table, 'not named')
  }
  return differences
}

/** Every answer that is right for one figure. A cell that is printed blank is null, and 0 is as good. */
function acceptedAt(expected: Expected, path: FigurePath): readonly Figure[] {
  const figure = figureAt(expected.report, path) ?? null
  const alternatives = expected.alternatives.get(path)
  if (alternatives) return alternatives
  return expected.blank.has(path) ? [figure, null, 0] : [figure]
}
