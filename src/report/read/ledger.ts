import { describePlace } from '../../paper/index.ts'
import type { AnnualReport, Figure } from '../annual-report.ts'
import type { FigurePath } from '../figure-paths.ts'
import type { Evidence, FigureState, LabelMisprint, StructureFlaw, Unread } from '../report-reading.ts'
import { countOf } from './cell-value.ts'
import type { Token } from './runs.ts'

const MISSING: Evidence = { state: 'missing', raw: '', at: '' }

/** Collects what the readers of the three tables find; everything starts as missing. */
export class Ledger {
  readonly evidence: Record<FigurePath, Evidence> = {}
  readonly unread: Unread[] = []
  readonly misprints: LabelMisprint[] = []
  readonly flaws: StructureFlaw[] = []
  readonly report: AnnualReport

  constructor(report: AnnualReport) {
    this.report = report
  }

  /** Notes one figure where it was found. `value` overrides the printed number (a converted unit). */
  put(path: FigurePath, token: Token | null, options: { inferred?: boolean; value?: number } = {}): Figure {
    if (token === null) {
      this.evidence[path] = { state: 'blank', raw: '', at: '' }
      return null
    }
    const at = describePlace(token.place)
    const { cell } = token
    if (cell.kind === 'text') {
      this.unread.push({ where: path, text: token.text })
      this.evidence[path] = { state: 'present', raw: token.text, at }
      return null
    }
    const state: FigureState = cell.kind === 'value' ? (options.inferred ? 'inferred' : 'present') : cell.kind
    this.evidence[path] = { state, raw: token.text, at }
    return cell.kind === 'value' ? (options.value ?? countOf(cell)) : null
  }

  miss(path: FigurePath): null {
    this.evidence[path] = MISSING
    return null
  }
}
