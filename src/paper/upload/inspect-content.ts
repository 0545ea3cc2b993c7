import type { ArchiveBudget } from './archive-budget.ts'
import { type ArchivedFile, inspectArchive } from './inspect-archive.ts'
import { inspectJpeg, inspectPng } from './inspect-image.ts'
import { inspectOffice } from './inspect-office.ts'
import { inspectPdf } from './inspect-pdf.ts'
import { holdsZip } from './polyglot.ts'
import { hasVirusMark, signatureOf } from './signature.ts'
import type { UploadKind } from './upload-kinds.ts'
import { refuseUpload } from './upload-refusal.ts'

const SIGNATURE = { docx: 'zip', xlsx: 'zip', zip: 'zip', pdf: 'pdf', jpg: 'jpg', png: 'png' } as const

/** An office file under a password is wrapped in the container of the old format, with this name in it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Refuses content that is not wholly and only what its kind says. `depth` counts the archives around it. */
export function inspectContent(
  kind: UploadKind,
  bytes: Uint8Array,
  budget: ArchiveBudget,
  depth = 1,
): readonly ArchivedFile[] {
  if (bytes.length === 0) refuseUpload('empty')
  if (hasVirusMark(bytes)) refuseUpload('virus')
  const signature = signatureOf(bytes)
  if (signature === 'ole' && Buffer.from(bytes).includes(ENCRYPTED)) refuseUpload('encrypted')
  if (signature !== SIGNATURE[kind])
    refuseUpload(signature === 'other' && isLate(bytes) ? 'polyglot' : 'otherContent')
  if (signature !== 'zip' && holdsZip(bytes)) refuseUpload('polyglot')
  switch (kind) {
    case 'png':
      inspectPng(bytes)
      return []
    case 'jpg':
      inspectJpeg(bytes)
      return []
    case 'pdf':
      inspectPdf(bytes)
      return []
    case 'docx':
    case 'xlsx':
      inspectOffice(kind, bytes, budget)
      return []
    case 'zip':
      return inspectArchive(bytes, budget, depth)
  }
}

/** A PDF that begins late, after something else: programs search its first kilobyte for the mark. */
const isLate = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1100)).includes('%PDF-')
