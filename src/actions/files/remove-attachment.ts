import { findRemovalBreach } from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { holdAttachment } from './hold-attachment.ts'

/** 删除附件 that nobody has used yet: the record stays, the bytes go with the next sweep. */
export const removeAttachment: Action<{ readonly attachment: string }, null> = {
  act: 'application.attach',
  async run(context, { attachment }) {
    const held = await holdAttachment(context, attachment, null)
    if (!held.ok) return held
    const { file, row, loaded } = held.value
    const breach = findRemovalBreach(file, loaded.state)
    if (breach !== null) return no({ kind: 'breach', breach })
    await context.records.attachments.remove(attachment, context.now)
    await context.records.files.remove(row.file, context.now)
    context.note(
      { kind: 'application', id: loaded.record.id, body: loaded.body.id },
      { removedFile: attachment, title: file.title },
    )
    return ok(null)
  },
}
