import type { ApplicationEvent, AttachmentId, Fact } from '../../application/index.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { LoadedCase } from '../cases/load-case.ts'
import type { ActContext } from '../perform.ts'
import type { Refusal } from '../refusal.ts'
import { addAttachment } from './attachment-record.ts'
import { claimDrafts } from './drafts.ts'

/** Takes the files that a step of a held case names: files of the case already, or drafts of whoever records it. */
export async function takeEventFiles(
  context: ActContext,
  { record, body }: LoadedCase,
  event: ApplicationEvent,
): Promise<Result<null, Refusal>> {
  const named = event.kind === 'corrected' ? event.instead.flatMap(filesOf) : filesOf(event)
  if (named.length === 0) return ok(null)
  const there = new Set<string>((await context.records.attachments.of(record.id)).map(({ id }) => id))
  const claimed = await claimDrafts(
    context,
    named.filter(id => !there.has(id)),
    { application: record.id, body: body.id },
  )
  if (!claimed.ok) return claimed
  for (const file of claimed.value) await addAttachment(context, record.id, file, { kind: 'incoming' })
  return ok(null)
}

const filesOf = (fact: Fact | ApplicationEvent): readonly AttachmentId[] =>
  'files' in fact ? fact.files : []
