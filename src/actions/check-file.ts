import { ok, type Result } from '../basics/result.ts'
import { checkReport, type Finding } from '../check/index.ts'
import type { AnnualReport, ReportReading } from '../report/index.ts'
import { type FileInput, readFile, type Unusable } from './read-file.ts'

export interface CheckedFile {
  readonly reading: ReportReading
  readonly findings: readonly Finding[]
}

/** What a person asks of a file that is only checked. */
export interface FoundInFile {
  readonly body: string | null
  readonly year: number | null
  readonly findings: readonly Finding[]
}

/** The findings on a file alone: the reading, some forty times as long, is left behind. */
export async function findInFile(
  file: FileInput,
  previous: AnnualReport | null = null,
): Promise<Result<FoundInFile, Unusable>> {
  const checked = await checkFile(file, previous)
  if (!checked.ok) return checked
  const { reading, findings } = checked.value
  return ok({ body: reading.report.body, year: reading.report.year, findings })
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
