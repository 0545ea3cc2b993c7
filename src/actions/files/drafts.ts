import { createHash } from 'node:crypto'
import type { Actor, BodyId } from '../../access/index.ts'
import type { AttachmentId } from '../../application/index.ts'
import { type Instant, instantOf } from '../../basics/instant.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { breach } from '../../law/index.ts'
import type { FileRecord } from '../../store/index.ts'
import { keepFile } from '../keep-file.ts'
import type { ActContext, Action } from '../perform.ts'
import type { Refusal } from '../refusal.ts'
import type { TakenFile } from './attach-file.ts'

const DRAFT = 'draft'
/** A draft that nobody takes within this time is gone (quality.md SEC-F2). */
const DRAFT_MILLISECONDS = 24 * 3_600_000

/** A file that waits to be taken into an application. */
export interface DraftFile {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly expiresAt: Instant
}

/** Whoever uploaded a draft, and nobody else, may use it. What the public uploads is known by its id alone. */
const ownerOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.person : actor.kind)

const since = (now: Instant): Instant => instantOf(Date.parse(now) - DRAFT_MILLISECONDS)

/** 先传后用: keeps a file, sealed, until an application or a step of one takes it. `contentHash` stands for the bytes. */
export const keepDraft = (
  file: TakenFile,
): Action<{ readonly name: string; readonly contentHash: string }, DraftFile> => ({
  act: 'file.draft',
  async run(context) {
    const { records, actor, now } = context
    await records.files.removeBefore(DRAFT, since(now), now)
    const kept = await keepFile(context, {
      ...file,
      body: actor.kind === 'staff' ? actor.body : null,
      ownerKind: DRAFT,
      ownerId: ownerOf(actor),
      sealed: true,
    })
    context.note({ kind: 'file', id: kept.id }, { size: kept.size })
    const { id, mediaType, size } = kept
    return ok({
      id,
      name: file.name,
      mediaType,
      size,
      expiresAt: instantOf(Date.parse(now) + DRAFT_MILLISECONDS),
    })
  },
})

/** Takes drafts of the actor's into an application. Refused when one is not his, or gone. */
export async function claimDrafts(
  { records, actor, now }: ActContext,
  ids: readonly AttachmentId[],
  { application, body }: { readonly application: string; readonly body: BodyId },
): Promise<Result<readonly FileRecord[], Refusal>> {
  const taken: FileRecord[] = []
  for (const id of new Set(ids)) {
    const file = await records.files.find(id)
    const owner = { kind: DRAFT, id: ownerOf(actor) }
    const to = { kind: 'application', id: application, body }
    if (file === null || file.createdAt < since(now) || !(await records.files.handOver(id, owner, to)))
      return no({
        kind: 'breach',
        breach: breach('ATT-05', '有附件不是本件的，或者上传已经超过 24 小时，请重新上传后再提交。'),
      })
    taken.push(file)
  }
  return ok(taken)
}

/** SHA-256 of what was uploaded, in hex: stands for the bytes in what an act is given. */
export const contentHashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
