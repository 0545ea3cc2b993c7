import type { ArchiveBudget } from './archive-budget.ts'
import { inspectContent } from './inspect-content.ts'
import { extensionOf, safeName } from './safe-name.ts'
import { hasVirusMark, isProgram, signatureOf } from './signature.ts'
import { kindOfExtension } from './upload-kinds.ts'
import { UPLOAD_LIMITS } from './upload-limits.ts'
import { refuseUpload } from './upload-refusal.ts'
import { zipMembers } from './zip-members.ts'

/** One file of an accepted archive, by the name it is listed under. */
export interface ArchivedFile {
  /** Folders and name, each part a safe name. */
  readonly path: string
  readonly size: number
}

/** What macOS and Windows leave in archives without being asked; of no use, and small. */
const LITTER = /(?:^|\/)(?:__MACOSX\/(?:.*\/)?\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i
const MOST_LITTER_BYTES = 256 * 1024

/** The files of an archive, each of an allowed kind and itself inspected; archives in it too, two deep (SEC-F1). */
export function inspectArchive(bytes: Uint8Array, budget: ArchiveBudget, depth = 1): ArchivedFile[] {
  if (depth > UPLOAD_LIMITS.archiveDepth) refuseUpload('nested')
  const files: ArchivedFile[] = []
  for (const member of zipMembers(bytes, budget)) {
    if (LITTER.test(member.path)) {
      checkLitter(member.bytes)
      continue
    }
    const path = member.path
      .split('/')
      .filter(part => part !== '' && part !== '.')
      .map(safeName)
      .join('/')
    const kind = kindOfExtension(extensionOf(path))
    if (hasVirusMark(member.bytes)) refuseUpload('virus', path)
    if (isProgram(member.bytes)) refuseUpload('program', path)
    if (kind === null) refuseUpload('notListed', path)
    inspectContent(kind, member.bytes, budget, depth + 1)
    files.push({ path, size: member.bytes.length })
  }
  if (files.length === 0) refuseUpload('empty')
  return files
}

function checkLitter(bytes: Uint8Array): void {
  if (bytes.length > MOST_LITTER_BYTES) refuseUpload('notListed')
  if (hasVirusMark(bytes)) refuseUpload('virus')
  if (isProgram(bytes) || signatureOf(bytes) === 'zip') refuseUpload('program')
}
