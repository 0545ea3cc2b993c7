import { createHash } from 'node:crypto'
import type { Proofs } from '../../actions/cases/receive-application.ts'
import type { Sandbox } from '../kit/sandbox.ts'

/** Files that came with a form, inspected; or the sentence that says which one cannot be taken and why. */
export type Uploads =
  | { readonly proofs: Proofs; readonly hashes: readonly string[] }
  | { readonly error: string }

const MOST_FILES = 10
const MOST_BYTES = 50 * 2 ** 20

/** Takes the files of one field of a form (quality.md SEC-F1): each is inspected in the sandbox before it is kept. */
export async function takeUploads(field: unknown, sandbox: Sandbox): Promise<Uploads> {
  const files = [field].flat().filter(file => file instanceof File && file.size > 0) as File[]
  if (files.length > MOST_FILES) return { error: `一次最多 ${MOST_FILES} 个文件，请合并后再上传。` }
  if (files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES)
    return { error: '文件合计超过 50 MB，请压缩或者分次提供。' }
  const proofs: Proofs[number][] = []
  const hashes: string[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const inspected = await sandbox.run('inspect', { name: file.name, declaredType: file.type, bytes })
    if (!inspected.ok) return { error: `“${file.name}”：${inspected.reason.message}` }
    const { name, mediaType } = inspected.value
    proofs.push({ name, mediaType, bytes })
    hashes.push(createHash('sha256').update(bytes).digest('hex'))
  }
  return { proofs, hashes }
}
