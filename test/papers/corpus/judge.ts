import { checkReport } from '../../../src/check/index.ts'
import { readPaper } from '../../../src/paper/index.ts'
import { FIGURE_PATHS, figureAt, readReport } from '../../../src/report/index.ts'
import { compareReading, type Difference } from './compare.ts'
import type { CorpusCase } from './family.ts'

export interface Judgement {
  readonly differences: readonly Difference[]
  /** Findings of severity error that the paper does not deserve, as `RULE where: message`. */
  readonly falseErrors: readonly string[]
  /** Figures that a right reader finds in this paper. */
  readonly figures: number
}

/** Reads and checks one made-up paper as the product does, and compares with what must come out. */
export async function judgeCase(paperCase: CorpusCase): Promise<Judgement> {
  const { expected } = paperCase
  const figures = FIGURE_PATHS.filter(path => figureAt(expected.report, path) !== null).length
  const paper = await readPaper(paperCase.bytes, paperCase.name)
  const reading = paper.ok ? readReport(paper.value) : paper
  if (!reading.ok) {
    if (expected.mayRefuse) return { differences: [], falseErrors: [], figures }
    const refusal = { where: 'paper', expected: 'a reading', found: reading.reason.message }
    return { differences: Array(Math.max(1, figures)).fill(refusal), falseErrors: [], figures }
  }
  const findings = checkReport({ reading: reading.value, previous: null })
  const falseErrors = findings
    .filter(({ rule, severity }) => severity === 'error' && expected.mayFind && !expected.mayFind.has(rule))
    .map(({ rule, where, message }) => `${rule} ${where}: ${message}`)
  return { differences: compareReading(expected, reading.value), falseErrors, figures }
}
