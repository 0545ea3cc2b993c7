import type { Result } from '../basics/result.ts'
import { type AcceptedUpload, inspectUpload, type Unusable } from '../paper/index.ts'

export type { AcceptedUpload } from '../paper/index.ts'

/** A file as somebody sends it in. */
export interface SentIn {
  readonly name: string
  /** What the browser says it is; '' when it said nothing. */
  readonly declaredType: string
  readonly bytes: Uint8Array
}

/** Whether a file may be taken in (quality.md SEC-F1). Unpacks it: run it in the sandbox. */
export const inspectFile = async ({
  name,
  declaredType,
  bytes,
}: SentIn): Promise<Result<AcceptedUpload, Unusable>> => inspectUpload(name, declaredType, bytes)
