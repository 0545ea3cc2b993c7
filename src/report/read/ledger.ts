import type { AnnualReport, Figure } from '../annual-report.ts'
import { FIGURE_PATHS, type FigurePath, figureIndex } from '../figure-paths.ts'
import type { Evidence, LabelMisprint, StructureFlaw, Unread } from '../report-reading.ts'
import { countOf } from './cell-value.ts'
import type { Token } from './runs.ts'

const MISSING: Evidence = { state: 'missing', raw: '', place: null }
const BLANK: Evidence = { state: 'blank', raw: '', place: null }

/** How a figure was found, where it is not simply what its cell prints. */
export interface Putting {
  /** Concluded from its surroundings. */
  readonly inferred?: boolean
  /** Instead of the printed number: a converted unit. */
  readonly value?: number
}

/** Collects what the readers of the three tables find; everything starts as missing. */
export class Ledger {
  /** One for each of FIGURE_PATHS. */
  readonly evidence: Evidence[] = FIGURE_PATHS.map(() => MISSING)
  readonly formerEvidence: Record<string, Evidence> = {}
  readonly unread: Unread[] = []
  readonly misprints: LabelMisprint[] = []
  readonly flaws: StructureFlaw[] = []
  readonly report: AnnualReport

  constructor(report: AnnualReport) {
    this.report = report
  }

  /** Notes one figure where it was found; the answer is the figure. */
  put(path: FigurePath, token: Token | null, { inferred = false, value }: Putting = {}): Figure {
    return this.putAt(figureIndex(path)!, token, inferred, value)
  }

  /** As `put`, by the figure's place among FIGURE_PATHS: there are two hundred in a report. */
  putAt(index: number, token: Token | null, inferred: boolean, value?: number): Figure {
    if (token === null) {
      this.evidence[index] = BLANK
      return null
    }
    const { cell, text, place } = token
    if (cell.kind === 'value') {
      this.evidence[index] = { state: inferred ? 'inferred' : 'present', raw: text, place }
      return value ?? countOf(cell)
    }
    if (cell.kind === 'text') this.unread.push({ where: FIGURE_PATHS[index]!, text })
    this.evidence[index] = { state: cell.kind === 'text' ? 'present' : cell.kind, raw: text, place }
    return null
  }

  /** Notes a figure of the 2019 form that today's has no place for. */
  putFormer(name: string, token: Token | null): void {
    if (token === null) this.formerEvidence[name] = BLANK
    else {
      const { cell, text, place } = token
      if (cell.kind === 'text') this.unread.push({ where: name, text })
      const state = cell.kind === 'value' || cell.kind === 'text' ? 'present' : cell.kind
      this.formerEvidence[name] = { state, raw: text, place }
    }
  }

  miss(path: FigurePath): null {
    return this.missAt(figureIndex(path)!)
  }

  missAt(index: number): null {
    this.evidence[index] = MISSING
    return null
  }
}
