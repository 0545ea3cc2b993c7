import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPLICANT_COLUMNS, DISPUTE_GROUPS, OUTCOME_ROWS } from '../law/index.ts'
import {
  type AnnualReport,
  APPLICATION_PATHS,
  blankReport,
  DISPUTE_PATHS,
  type Figure,
  figureAt,
  readingOfReport,
} from '../report/index.ts'
import { checkReport } from './run.ts'

const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(9), fc.nat(20_000))
const counts = (length: number) => fc.array(count, { minLength: length, maxLength: length })

/** Reports whose tables three and four tie out: outcomes and what stays are drawn, the rest follows. */
const consistentReports: fc.Arbitrary<AnnualReport> = fc
  .record({
    outcomes: counts(OUTCOME_ROWS.length * APPLICANT_COLUMNS.length),
    stays: counts(APPLICANT_COLUMNS.length),
    carriedShare: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
    disputes: counts(12),
  })
  .map(({ outcomes, stays, carriedShare, disputes }) => {
    const report = blankReport(0)
    const table = report.applications
    APPLICANT_COLUMNS.forEach((column, c) => {
      OUTCOME_ROWS.forEach((row, r) => {
        table[row][column] = outcomes[r * APPLICANT_COLUMNS.length + c]!
      })
      table.handled[column] = OUTCOME_ROWS.reduce((sum, row) => sum + table[row][column]!, 0)
      table.carriedOut[column] = stays[c]!
      const came = table.handled[column] + stays[c]!
      table.carriedIn[column] = Math.floor(came * carriedShare[c]!)
      table.received[column] = came - table.carriedIn[column]
    })
    for (const row of Object.values(table))
      row.total = APPLICANT_COLUMNS.reduce((sum, column) => sum + row[column]!, 0)
    DISPUTE_GROUPS.forEach((group, g) => {
      const [upheld, corrected, other, pending] = disputes.slice(g * 4, g * 4 + 4) as [
        number,
        number,
        number,
        number,
      ]
      report.disputes[group] = {
        upheld,
        corrected,
        other,
        pending,
        total: upheld + corrected + other + pending,
      }
    })
    return report
  })

const setFigure = (report: AnnualReport, path: string, figure: Figure): void => {
  const keys = path.split('.')
  const last = keys.pop()!
  let node = report as unknown as Record<string, unknown>
  for (const key of keys) node = node[key] as Record<string, unknown>
  node[last] = figure
}

const tieOutErrors = (report: AnnualReport) =>
  checkReport({ reading: readingOfReport(report), previous: null }).filter(
    ({ rule, severity }) => /^T[34]-0[1-4]$/.test(rule) && severity === 'error',
  )

/** The figure with one of its digits replaced, or one digit put before it. */
function withAnotherDigit(figure: number, place: number, digit: number): number {
  const digits = [...String(figure)]
  digits[place % digits.length] = String(digit)
  const changed = Number(digits.join(''))
  return changed === figure ? Number(`1${figure}`) : changed
}

describe('check - tie-outs of tables three and four', () => {
  it('says nothing of a report that ties out', () => {
    fc.assert(
      fc.property(consistentReports, report => {
        expect(tieOutErrors(report)).toEqual([])
      }),
    )
  })

  it('catches any digit changed in any of the 175 + 15 cells', () => {
    const paths = [...APPLICATION_PATHS, ...DISPUTE_PATHS]
    fc.assert(
      fc.property(consistentReports, fc.nat(9), fc.nat(9), (report, place, digit) => {
        for (const path of paths) {
          const figure = figureAt(report, path) as number
          setFigure(report, path, withAnotherDigit(figure, place, digit))
          const errors = tieOutErrors(report)
          expect({ path, caught: errors.some(error => error.figures?.includes(path)) }).toEqual({
            path,
            caught: true,
          })
          setFigure(report, path, figure)
        }
      }),
      { numRuns: 40 },
    )
  })
})
