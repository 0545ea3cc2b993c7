import type { Result } from '../basics/result.ts'
import { type PaperKind, readPaper, type Unusable } from '../paper/index.ts'
import { parseReportText, type ReportReading, readingOfReport, readReport } from '../report/index.ts'

export type { Unusable, UnusableReason } from '../paper/index.ts'
export { evidenceByPath } from '../report/index.ts'

/** A file as a door received it. */
export interface FileInput {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the person says it is, where the name does not. */
  readonly type?: FileType | undefined
}

export type FileType = PaperKind

/** Recovers an annual report from a published file, or takes the figures of a `mingche-report/1` file as they are. */
export async function readFile(file: FileInput): Promise<Result<ReportReading, Unusable>> {
  const paper = await readPaper(file.bytes, file.name, file.type)
  if (!paper.ok) return paper
  const [first] = paper.value.blocks
  if (paper.value.kind !== 'json' || first?.type !== 'line') return readReport(paper.value, file.name)
  const report = parseReportText(first.text)
  return report.ok ? { ok: true, value: readingOfReport(report.value) } : report
}
