import { describePlace } from '../paper/index.ts'
import { FIGURE_PATHS, type FigurePath, figureIndex } from './figure-paths.ts'
import type { Evidence, FigureState, ReportReading } from './report-reading.ts'

/** How the figure at a path stands in its source; undefined when the path names none. */
export function evidenceAt({ evidence }: ReportReading, path: FigurePath): Evidence | undefined {
  const index = figureIndex(path)
  return index === undefined ? undefined : evidence[index]
}

/** Evidence with its place in words for a person. */
export interface ToldEvidence {
  readonly state: FigureState
  readonly raw: string
  readonly at: string
}

/** All evidence by figure path, places in words; figures without a source document stand at their own path. */
export function evidenceByPath(reading: ReportReading): Record<FigurePath, ToldEvidence> {
  const told: Record<FigurePath, ToldEvidence> = {}
  const tell = (path: FigurePath, { state, raw, place }: Evidence) => {
    told[path] = { state, raw, at: reading.hasSource ? (place === null ? '' : describePlace(place)) : path }
  }
  FIGURE_PATHS.forEach((path, index) => void tell(path, reading.evidence[index]!))
  for (const [path, evidence] of Object.entries(reading.formerEvidence)) tell(path, evidence)
  return told
}
