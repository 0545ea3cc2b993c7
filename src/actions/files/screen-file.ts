import type { ScreenedFinding } from '../../application/index.ts'
import { ok, type Result } from '../../basics/result.ts'
import { PRIVATE_KINDS, scanPaper, stopsPublication } from '../../check/index.ts'
import {
  type CleanableKind,
  cleanCopy,
  countPages,
  findHidden,
  HIDDEN_KINDS,
  type HiddenFinding,
  readUpload,
  type Unusable,
  type UploadKind,
} from '../../paper/index.ts'

/** A file that was accepted, to be looked through. */
export interface FileToScreen {
  readonly kind: UploadKind
  readonly bytes: Uint8Array
}

/** A file of a kind that a clean copy can be made of. */
export interface FileToClean {
  readonly kind: CleanableKind
  readonly bytes: Uint8Array
}

/** What was found in a file that goes out. */
export interface ScreenedFile {
  readonly findings: readonly ScreenedFinding[]
  /** Null where the file does not say it. */
  readonly pages: number | null
}

export interface CleanedFile extends ScreenedFile {
  readonly bytes: Uint8Array
  readonly removed: readonly Pick<ScreenedFinding, 'what' | 'where' | 'sample'>[]
}

type Found = Omit<ScreenedFinding, 'id'>

/**
 * 出门检查: what a file hides and what it says about persons (quality.md BAD-10, BAD-12, incident 1). What cannot be
 * read is a finding too, for somebody has to look at it. It unpacks and reads whole files: run it in the sandbox.
 */
export async function screenFile({ kind, bytes }: FileToScreen): Promise<Result<ScreenedFile, Unusable>> {
  const hidden = findHidden(kind, bytes)
  const found: Found[] = hidden.ok
    ? hidden.value.map(hiddenFound)
    : [unreadable('隐藏内容', '', hidden.reason)]
  for (const { path, paper } of await readUpload(kind, bytes)) {
    const within = path === '' ? '' : `${path}·`
    if (!paper.ok) found.push(unreadable('个人信息', path, paper.reason))
    else
      for (const hit of scanPaper(paper.value))
        found.push({
          source: 'private',
          what: PRIVATE_KINDS[hit.kind],
          where: within + hit.where,
          sample: hit.masked,
          blocks: stopsPublication(hit),
        })
  }
  return ok({
    findings: found.map((each, at) => ({ id: String(at + 1), ...each })),
    pages: countPages(kind, bytes),
  })
}

/** 净化 (BAD-11), and what is left in the copy. Run it in the sandbox. */
export async function cleanFile({ kind, bytes }: FileToClean): Promise<Result<CleanedFile, Unusable>> {
  const copy = await cleanCopy(kind, bytes)
  if (!copy.ok) return copy
  const screened = await screenFile({ kind, bytes: copy.value.bytes })
  if (!screened.ok) return screened
  const removed = copy.value.removed
    .map(hiddenFound)
    .map(({ what, where, sample }) => ({ what, where, sample }))
  return ok({ ...screened.value, bytes: copy.value.bytes, removed })
}

const hiddenFound = ({ what, where, sample, blocks }: HiddenFinding): Found => ({
  source: 'hidden',
  what: HIDDEN_KINDS[what],
  where,
  sample,
  blocks,
})

const unreadable = (of: '隐藏内容' | '个人信息', where: string, { reason }: Unusable): Found => ({
  source: of === '个人信息' ? 'private' : 'hidden',
  what: `无法自动检查${of}`,
  where: where === '' ? '整个文件' : where,
  sample:
    reason === 'noTextLayer'
      ? '图片、扫描件没有文字，请逐页看过后确认'
      : '程序读不了这个文件，请打开看过后确认',
  blocks: true,
})

/** A file that could not be looked through at all, within time and memory: a person has to. */
export const unscreened = (reason: Unusable): ScreenedFile => ({
  findings: [
    { id: '1', ...unreadable('隐藏内容', '', reason) },
    { id: '2', ...unreadable('个人信息', '', reason) },
  ],
  pages: null,
})
