import { no, type Result } from '../../basics/result.ts'
import { openPdfFile } from '../hidden/pdf/find-pdf.ts'
import { pagesOf } from '../hidden/pdf/pages.ts'
import type { Paper } from '../model.ts'
import { readPaper } from '../read-paper.ts'
import { refusing } from '../refusal.ts'
import type { Unusable } from '../unusable.ts'
import { unusable } from '../unusable-messages.ts'
import { ArchiveBudget } from './archive-budget.ts'
import { extensionOf, safeName } from './safe-name.ts'
import { kindOfExtension, type UploadKind } from './upload-kinds.ts'
import { zipMembers } from './zip-members.ts'

/** What can be read in an uploaded file. */
export interface ReadUpload {
  /** Path in the archive; '' for a file that is none. */
  readonly path: string
  readonly paper: Result<Paper, Unusable>
}

/**
 * The document in a file, or every document in an archive, archives in it too. A picture has no text to read: that is
 * said like any other reason. Run it on accepted uploads only, in the sandbox.
 */
export async function readUpload(
  kind: UploadKind,
  bytes: Uint8Array,
  path = '',
): Promise<readonly ReadUpload[]> {
  if (kind === 'jpg' || kind === 'png') return [{ path, paper: no(unusable('noTextLayer')) }]
  if (kind !== 'zip') return [{ path, paper: await readPaper(bytes, `.${kind}`, kind) }]
  const members = refusing(() => [...zipMembers(bytes, new ArchiveBudget(bytes.length))])
  if (!members.ok) return [{ path, paper: members }]
  const read: ReadUpload[] = []
  for (const member of members.value) {
    const place = (path === '' ? '' : `${path}/`) + member.path.split('/').map(safeName).join('/')
    const inner = kindOfExtension(extensionOf(place))
    if (inner !== null) read.push(...(await readUpload(inner, member.bytes, place)))
  }
  return read
}

/** How many pages it prints on, where the file itself says so: a PDF, a picture. Null for the others. */
export function countPages(kind: UploadKind, bytes: Uint8Array): number | null {
  if (kind === 'jpg' || kind === 'png') return 1
  if (kind !== 'pdf') return null
  const pages = refusing(() => pagesOf(openPdfFile(bytes)).length)
  return pages.ok ? pages.value : null
}
