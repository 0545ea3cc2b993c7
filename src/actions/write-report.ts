import { assertNever } from '../basics/assert-never.ts'
import { writeDocx, writeHtml, writeMarkdown, writePdf, writeXlsx } from '../paper/index.ts'
import { type AnnualReport, composeReport, renderJson } from '../report/index.ts'
import type { ReportFormat } from './report-formats.ts'

export interface WrittenReport {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: ReportFormat
}

const MEDIA_TYPES: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** Writes the report in the official format (国办公开办函〔2021〕30号). The same report gives the same bytes. */
export async function writeReport(report: AnnualReport, format: ReportFormat): Promise<WrittenReport> {
  return { bytes: await bytesOf(report, format), mediaType: MEDIA_TYPES[format], extension: format }
}

async function bytesOf(report: AnnualReport, format: ReportFormat): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(renderJson(report))
  const composition = composeReport(report)
  switch (format) {
    case 'docx':
      return writeDocx(composition)
    case 'pdf':
      return writePdf(composition)
    case 'html':
      return writeHtml(composition)
    case 'xlsx':
      return writeXlsx(composition)
    case 'md':
      return writeMarkdown(composition)
    default:
      return assertNever(format)
  }
}
