import type { Office } from '../../actions/office.ts'
import type { Errand } from '../../actions/perform.ts'
import { invalid, type Refusal } from '../../actions/refusal.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { Sandbox } from '../kit/sandbox.ts'
import { type TakenUpload, takeUploads } from '../kit/take-uploads.ts'

/** The one file of a form, inspected; or why it was not taken. */
export async function takeFile(
  file: File,
  ground: { readonly office: Office; readonly sandbox: Sandbox; readonly errand: Errand },
): Promise<Result<TakenUpload, Refusal>> {
  const taken = await takeUploads(file, ground)
  if (!taken.ok)
    return no('refusal' in taken.reason ? taken.reason.refusal : invalid({ file: taken.reason.sentence }))
  const [upload] = taken.value
  return upload === undefined ? no(invalid({ file: '请选择一个文件。' })) : ok(upload)
}
