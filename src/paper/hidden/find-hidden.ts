import { no, ok, type Result } from '../../basics/result.ts'
import { Refusal } from '../refusal.ts'
import type { Unusable } from '../unusable.ts'
import { ArchiveBudget } from '../upload/archive-budget.ts'
import { extensionOf, safeName } from '../upload/safe-name.ts'
import { kindOfExtension, type UploadKind } from '../upload/upload-kinds.ts'
import { zipMembers } from '../upload/zip-members.ts'
import { findInDocx } from './docx/find-docx.ts'
import { FindingList, type HiddenFinding } from './finding.ts'
import { findInImage } from './image/find-image.ts'
import { findInPdf } from './pdf/find-pdf.ts'
import { findInXlsx } from './xlsx/find-xlsx.ts'

/**
 * What a file holds that its reader does not see (BAD-10): comments and changes of Word, hidden sheets and caches of
 * Excel, text under black bars of a PDF, the place where a photograph was taken. Of an archive, what its files hold.
 *
 * A file that cannot be read is refused with a reason. It reads whole files: call it in a sandboxed child.
 */
export function findHidden(kind: UploadKind, bytes: Uint8Array): Result<readonly HiddenFinding[], Unusable> {
  const findings = new FindingList()
  try {
    findIn(kind, bytes, '', findings)
    return ok(findings.all)
  } catch (fault) {
    if (fault instanceof Refusal) return no(fault.unusable)
    throw fault
  }
}

function findIn(kind: UploadKind, bytes: Uint8Array, path: string, findings: FindingList): void {
  if (kind === 'docx') findInDocx(bytes, findings)
  else if (kind === 'xlsx') findInXlsx(bytes, findings)
  else if (kind === 'pdf') findInPdf(bytes, findings)
  else if (kind === 'zip') findInArchive(bytes, path, findings)
  else findInImage(kind, bytes, '图片', findings)
}

function findInArchive(bytes: Uint8Array, path: string, findings: FindingList): void {
  for (const member of zipMembers(bytes, new ArchiveBudget(bytes.length))) {
    const name = path + member.path.split('/').map(safeName).join('/')
    const kind = kindOfExtension(extensionOf(name))
    if (kind === null) findings.add('unreadable', name, '这种文件不作检查')
    else findIn(kind, member.bytes, kind === 'zip' ? `${name}/` : name, findings.within(name))
  }
}
