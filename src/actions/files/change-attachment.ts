import { findChangeBreach } from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { invalid } from '../refusal.ts'
import { sealTitle } from './attachment-record.ts'
import type { AttachmentView } from './attachment-view.ts'
import { holdAttachment, saveAttachment } from './hold-attachment.ts'

/** What is said of a file; `kind` makes a paper of the office out of what was to go out. */
export interface AttachmentChange {
  readonly attachment: string
  readonly version: number
  readonly title?: string | undefined
  readonly pages?: number | null | undefined
  readonly kind?: 'working' | undefined
}

/** 修改附件的名称、页数，或者不再随决定发出. */
export const changeAttachment: Action<AttachmentChange, AttachmentView> = {
  act: 'application.attach',
  async run(context, { attachment, version, title, pages, kind }) {
    const held = await holdAttachment(context, attachment, version)
    if (!held.ok) return held
    const { file, loaded } = held.value
    const breach = findChangeBreach(file, loaded.state)
    if (breach !== null) return no({ kind: 'breach', breach })
    if (kind !== undefined && file.kind === 'incoming')
      return no(invalid({ kind: '收到的材料不能改为办理中的材料，请重新上传一份。' }))
    context.note(
      { kind: 'application', id: loaded.record.id, body: loaded.body.id },
      { file: attachment, ...(kind && kind !== file.kind ? { before: file.kind, after: kind } : {}) },
    )
    return ok(
      await saveAttachment(context, held.value, {
        ...(title === undefined ? {} : { titleSealed: sealTitle(context, attachment, title) }),
        ...(pages === undefined ? {} : { pages }),
        ...(kind === undefined ? {} : { kind }),
      }),
    )
  },
}
