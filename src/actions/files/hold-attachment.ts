import type { Attachment } from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { ListedAttachment } from '../../store/index.ts'
import { holdAnyVersion, type LoadedCase } from '../cases/load-case.ts'
import type { ActContext } from '../perform.ts'
import { NOT_FOUND, type Refusal, stale } from '../refusal.ts'
import { attachmentOf } from './attachment-record.ts'
import { type AttachmentView, viewOf } from './attachment-view.ts'

/** A file of a case that is held for a change. */
export interface HeldAttachment {
  readonly row: ListedAttachment
  readonly file: Attachment
  readonly loaded: LoadedCase
}

/** Holds a file with its case. Refused when it is not there, not the actor's, or changed since `version` (null: any). */
export async function holdAttachment(
  context: ActContext,
  id: string,
  version: number | null,
): Promise<Result<HeldAttachment, Refusal>> {
  const found = await context.records.attachments.find(id)
  if (found === null) return no(NOT_FOUND)
  const held = await holdAnyVersion(context, found.application)
  if (!held.ok) return held
  const rows = await context.records.attachments.of(found.application)
  const row = rows.find(each => each.id === id)
  if (row === undefined) return no(NOT_FOUND)
  if (version !== null && row.version !== version) return no(stale(shown(context, row, held.value)))
  return ok({ row, file: attachmentOf(context, row), loaded: held.value })
}

/** Saves a held file and shows it as it stands then. */
export async function saveAttachment(
  context: ActContext,
  { row, loaded }: HeldAttachment,
  changes: Partial<ListedAttachment>,
): Promise<AttachmentView> {
  const changed = { ...row, ...changes }
  if (!(await context.records.attachments.save(changed))) throw new Error('a held attachment moved')
  return shown(context, { ...changed, version: row.version + 1 }, loaded)
}

const shown = (context: ActContext, row: ListedAttachment, { body, state }: LoadedCase): AttachmentView =>
  viewOf(context, row, state, context.actor, { body: body.id, path: body.path })
