import { contentHashOf } from '../../actions/files/drafts.ts'
import { countUpload } from '../../actions/files/upload-quota.ts'
import type { AcceptedUpload } from '../../actions/inspect-file.ts'
import type { Office } from '../../actions/office.ts'
import type { Errand } from '../../actions/perform.ts'
import type { Refusal } from '../../actions/refusal.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { Sandbox } from './sandbox.ts'

/** A file that came with a form and may be kept. */
export interface TakenUpload {
  readonly kind: AcceptedUpload['kind']
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly hash: string
}

/** Why files were not taken: a sentence about one of them, or a refusal that has nothing to do with what is in them. */
export type UploadRefusal = { readonly sentence: string } | { readonly refusal: Refusal }

const MOST_FILES = 10
const MOST_BYTES = 50 * 2 ** 20

/** Takes the files of one field of a form (quality.md SEC-F1, F2): counted first, then each inspected in the sandbox. */
export async function takeUploads(
  field: unknown,
  { office, sandbox, errand }: { office: Office; sandbox: Sandbox; errand: Errand },
): Promise<Result<readonly TakenUpload[], UploadRefusal>> {
  const files = [field].flat().filter(file => file instanceof File && file.size > 0) as File[]
  if (files.length > MOST_FILES) return no({ sentence: `一次最多 ${MOST_FILES} 个文件，请合并后再上传。` })
  const sent = files.reduce((sum, file) => sum + file.size, 0)
  if (sent > MOST_BYTES) return no({ sentence: '文件合计超过 50 MB，请压缩或者分次提供。' })
  const refusal = await countUpload(office, errand, sent)
  if (refusal !== null) return no({ refusal })
  const taken: TakenUpload[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const inspected = await sandbox.run('inspect', { name: file.name, declaredType: file.type, bytes })
    if (!inspected.ok) return no({ sentence: `“${file.name}”：${inspected.reason.message}` })
    const { kind, name, mediaType } = inspected.value
    taken.push({ kind, name, mediaType, bytes, hash: contentHashOf(bytes) })
  }
  return ok(taken)
}
