import type { CheckedFile, FoundInFile } from '../../actions/check-file.ts'
import type { CleanedFile, FileToClean, FileToScreen, ScreenedFile } from '../../actions/files/screen-file.ts'
import type { AcceptedUpload, SentIn } from '../../actions/inspect-file.ts'
import type { FileInput, Unusable } from '../../actions/read-file.ts'
import type { Result } from '../../basics/result.ts'
import type { AnnualReport, ReportReading } from '../../report/index.ts'

/** What the sandbox does with a file from outside. */
export type FileJobs = {
  readonly read: (input: { file: FileInput }) => Promise<Result<ReportReading, Unusable>>
  readonly check: (input: {
    file: FileInput
    previous: AnnualReport | null
  }) => Promise<Result<CheckedFile, Unusable>>
  readonly find: (input: {
    file: FileInput
    previous: AnnualReport | null
  }) => Promise<Result<FoundInFile, Unusable>>
  readonly screen: (input: FileToScreen) => Promise<Result<ScreenedFile, Unusable>>
  readonly clean: (input: FileToClean) => Promise<Result<CleanedFile, Unusable>>
  readonly inspect: (input: SentIn) => Promise<Result<AcceptedUpload, Unusable>>
}
