import type { AnnualReport } from './annual-report.ts'
import { blankReport, FIGURE_PATHS, figureAt } from './figure-paths.ts'

/** The report as a JSON text in the order of the format `mingche-report/1`, two blanks a level, one line feed at the end. */
export function renderJson(report: AnnualReport): string {
  const { body, year, layout, sections } = report
  const ordered: AnnualReport = {
    ...blankReport(),
    body,
    year,
    layout,
    sections: { overview: sections.overview, problems: sections.problems, others: sections.others },
  }
  for (const path of FIGURE_PATHS) {
    const keys = path.split('.')
    const last = keys.pop()!
    let node = ordered as unknown as Record<string, unknown>
    for (const key of keys) node = node[key] as Record<string, unknown>
    node[last] = figureAt(report, path)
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}
