import { no, ok, type Result } from '../../basics/result.ts'
import { Refusal } from '../refusal.ts'
import type { Unusable } from '../unusable.ts'
import { ArchiveBudget } from './archive-budget.ts'
import type { ArchivedFile } from './inspect-archive.ts'
import { inspectContent } from './inspect-content.ts'
import { extensionOf, safeName } from './safe-name.ts'
import { fitsDeclared, kindOfExtension, UPLOAD_KINDS, type UploadKind } from './upload-kinds.ts'
import { UPLOAD_LIMITS } from './upload-limits.ts'
import { faultOf, refuseUpload, UploadRefusal } from './upload-refusal.ts'

/** 通过检查的上传文件: what it is, and the name it may be shown and downloaded under. */
export interface AcceptedUpload {
  readonly kind: UploadKind
  /** Lower case, without the dot. */
  readonly extension: string
  readonly mediaType: string
  readonly name: string
  /** The files of a zip, by safe names; empty for any other kind. */
  readonly files: readonly ArchivedFile[]
}

/**
 * Inspects what somebody uploads (SEC-F1, BAD-9): name, declared type and content must say the same kind, one of the
 * allow-list; archives are unpacked in memory within limits and each file in them inspected too. `declaredType` is the
 * browser's, `''` when it said none.
 *
 * Refusals carry a reason of the contract and a sentence that says what to do. It unpacks up to 200 MB: call it in a
 * sandboxed child.
 */
export function inspectUpload(
  name: string,
  declaredType: string,
  bytes: Uint8Array,
): Result<AcceptedUpload, Unusable> {
  try {
    return ok(inspect(name, declaredType, bytes))
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return no(fault.unusable)
  }
}

function inspect(name: string, declaredType: string, bytes: Uint8Array): AcceptedUpload {
  if (bytes.length === 0) refuseUpload('empty')
  if (bytes.length > UPLOAD_LIMITS.fileBytes) refuseUpload('tooLarge')
  const shown = safeName(name)
  const extension = extensionOf(shown)
  const kind = kindOfExtension(extension)
  if (kind === null) refuseUpload('notListed')
  if (!fitsDeclared(kind, declaredType)) refuseUpload('otherDeclared')
  const files = ourWords(() => inspectContent(kind, bytes, new ArchiveBudget(bytes.length)))
  return { kind, extension, mediaType: UPLOAD_KINDS[kind].mediaTypes[0], name: shown, files }
}

/** Readers of the room refuse in the words of annual reports; here the words are those of uploads. */
function ourWords<Value>(inspection: () => Value): Value {
  try {
    return inspection()
  } catch (fault) {
    if (fault instanceof Refusal && !(fault instanceof UploadRefusal))
      return refuseUpload(faultOf(fault.unusable.reason))
    throw fault
  }
}
