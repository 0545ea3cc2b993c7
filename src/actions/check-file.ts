import { ok, type Result } from '../basics/result.ts'
import { checkReport, type Finding } from '../check/index.ts'
import type { AnnualReport, ReportReading } from '../report/index.ts'
import { type FileInput, readFile, type Unusable } from './read-file.ts'

export interface CheckedFile {
  readonly reading: ReportReading
  readonly findings: readonly Finding[]
}

/** Reads a file and holds it to every rule; `previous` is the same body's report for the year before. */
export async function checkFile(
  file: FileInput,
  previous: AnnualReport | null = null,
): Promise<Result<CheckedFile, Unusable>> {
  const reading = await readFile(file)
  if (!reading.ok) return reading
  return ok({ reading: reading.value, findings: checkReport({ reading: reading.value, previous }) })
}
