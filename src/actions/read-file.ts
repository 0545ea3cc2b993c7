import type { Result } from '../basics/result.ts'
import { readPaper, type Unusable } from '../paper/index.ts'
import { parseReportText, type ReportReading, readingOfReport, readReport } from '../report/index.ts'

export type { Unusable, UnusableReason } from '../paper/index.ts'

/** A file as a door received it. */
export interface FileInput {
  readonly name: string
  readonly bytes: Uint8Array
  /** The kind that the person named (`html`, `docx` …), where the name does not say it. */
  readonly type?: string | undefined
}

/** Recovers an annual report from a published file, or takes the figures of a `mingche-report/1` file as they are. */
export async function readFile(file: FileInput): Promise<Result<ReportReading, Unusable>> {
  const type = file.type ?? (/\.json$/i.test(file.name) ? 'json' : undefined)
  if (type === 'json') {
    const report = parseReportText(new TextDecoder().decode(file.bytes))
    return report.ok ? { ok: true, value: readingOfReport(report.value) } : report
  }
  const paper = await readPaper(file.bytes, file.name, type)
  return paper.ok ? readReport(paper.value) : paper
}
