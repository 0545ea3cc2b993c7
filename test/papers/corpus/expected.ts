import type { AnnualReport, Figure, FigurePath, TableName } from '../../../src/report/index.ts'

/** What a right reader must find in one paper. */
export interface Expected {
  report: AnnualReport
  /** Cells printed blank, dashed or slashed: null and 0 are both right. */
  blank: Set<FigurePath>
  /** Figures of which more than one answer is right, because the layout does not settle them. */
  alternatives: Map<FigurePath, readonly Figure[]>
  /** False where the printed name or year is damaged beyond certainty. */
  compareBody: boolean
  compareYear: boolean
  /** False where the form is a mixture of both. */
  compareLayout: boolean
  /** Tables that must be named in `incomplete`. */
  incomplete: Set<TableName>
  /** Errors that `check` may report here, because the paper really is wrong there; null allows every one. */
  mayFind: Set<string> | null
  /** True where refusing the whole paper as 不是年报 is a right answer too. */
  mayRefuse: boolean
}

export const expectedOf = (report: AnnualReport): Expected => ({
  report: structuredClone(report),
  blank: new Set(),
  alternatives: new Map(),
  compareBody: true,
  compareYear: true,
  compareLayout: true,
  incomplete: new Set(),
  mayFind: new Set(),
  mayRefuse: false,
})

export function setFigure(report: AnnualReport, path: FigurePath, figure: Figure): void {
  const keys = path.split('.')
  const last = keys.pop()!
  let node: unknown = report
  for (const key of keys) node = (node as Record<string, unknown>)[key]
  ;(node as Record<string, Figure>)[last] = figure
}

/** The figure cannot be found in the paper: null, never 0. */
export function expectLost(expected: Expected, path: FigurePath): void {
  setFigure(expected.report, path, null)
  expected.blank.delete(path)
  expected.alternatives.delete(path)
}

/** The figure stands there but a careful reader may decline it. */
export function expectPerhaps(expected: Expected, path: FigurePath, figure: Figure): void {
  expected.alternatives.set(path, [figure, null])
}
