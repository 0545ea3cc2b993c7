import { no, ok, type Result } from '../../basics/result.ts'
import { Refusal } from '../refusal.ts'
import type { Unusable } from '../unusable.ts'
import type { UploadKind } from '../upload/upload-kinds.ts'
import { cleanDocx } from './docx/clean-docx.ts'
import { findHidden } from './find-hidden.ts'
import type { HiddenFinding } from './finding.ts'
import { cleanImage } from './image/clean-image.ts'
import { cleanPdf } from './pdf/clean-pdf.ts'
import { cleanXlsx } from './xlsx/clean-xlsx.ts'

/** 净化副本: the file without what was hidden in it. */
export interface CleanCopy {
  readonly bytes: Uint8Array
  readonly removed: readonly HiddenFinding[]
  /**
   * What could not be taken out without touching what is seen, such as text under a black bar of a PDF. As long as one of
   * these blocks, the file must be made anew in the program that it comes from.
   */
  readonly left: readonly HiddenFinding[]
}

/** The kinds that a clean copy can be made of; an archive is cleaned file by file. */
export type CleanableKind = Exclude<UploadKind, 'zip'>

const CLEANING: Readonly<Record<CleanableKind, (bytes: Uint8Array) => Uint8Array>> = {
  docx: cleanDocx,
  xlsx: cleanXlsx,
  pdf: cleanPdf,
  jpg: bytes => cleanImage('jpg', bytes),
  png: bytes => cleanImage('png', bytes),
}

/**
 * A copy that shows the same and hides nothing more (BAD-11), as far as that is sound; the rest is named in `left`.
 * The copy is looked through again before it is given out, and a PDF's text is held against the original's.
 */
export async function cleanCopy(
  kind: CleanableKind,
  bytes: Uint8Array,
): Promise<Result<CleanCopy, Unusable>> {
  const before = findHidden(kind, bytes)
  if (!before.ok) return before
  try {
    const copy = CLEANING[kind](bytes)
    if (kind === 'pdf' && !(await readsTheSame(bytes, copy))) return no(CHANGED)
    const left = findHidden(kind, copy)
    if (!left.ok) return left
    const still = new Set(left.value.map(keyOf))
    return ok({
      bytes: copy,
      removed: before.value.filter(finding => !still.has(keyOf(finding))),
      left: left.value,
    })
  } catch (fault) {
    if (fault instanceof Refusal) return no(fault.unusable)
    throw fault
  }
}

const CHANGED: Unusable = {
  reason: 'damaged',
  message: '这个PDF的内部结构有损坏，无法可靠地净化；请用原软件重新导出后再试。',
}

/** Programs repair a damaged PDF in different ways; then a copy of what one reads is not what another shows. */
async function readsTheSame(bytes: Uint8Array, copy: Uint8Array): Promise<boolean> {
  const { readPdf } = await import('../pdf/read-pdf.ts')
  const [one, other] = [await readPdf(bytes), await readPdf(copy)]
  if (!one.ok || !other.ok) return !one.ok && !other.ok && one.reason.reason === other.reason.reason
  return JSON.stringify(one.value.blocks) === JSON.stringify(other.value.blocks)
}

const keyOf = ({ what, where, sample }: HiddenFinding): string => [what, where, sample].join('\0')
