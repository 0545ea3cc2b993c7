import { checkReport, type Finding } from '../check/index.ts'
import { type RollUp, type RollUpPart, readingOfReport, rollUp } from '../report/index.ts'
import type { CheckedFile } from './check-file.ts'

export interface CheckedRollUp extends RollUp {
  /** What the rules say of the summed report. */
  readonly findings: readonly Finding[]
}

/** Sums checked reports into one and holds the sum to the same rules. */
export function rollUpReports(
  files: readonly { readonly file: string; readonly checked: CheckedFile }[],
  named: { readonly body: string | null; readonly year: number | null },
): CheckedRollUp {
  const parts = files.map(
    ({ file, checked }): RollUpPart => ({
      file,
      report: checked.reading.report,
      incomplete: checked.reading.incomplete,
      unread: checked.reading.unread.length,
      errors: checked.findings.filter(finding => finding.severity === 'error').length,
    }),
  )
  const sum = rollUp(parts, named)
  return { ...sum, findings: checkReport({ reading: readingOfReport(sum.report), previous: null }) }
}
