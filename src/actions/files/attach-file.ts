import { type AttachmentKind, findAdditionBreach } from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import { holdAnyVersion } from '../cases/load-case.ts'
import { keepFile } from '../keep-file.ts'
import type { Action } from '../perform.ts'
import { addAttachment } from './attachment-record.ts'
import { type AttachmentView, viewOf } from './attachment-view.ts'
import type { ScreenedFile } from './screen-file.ts'

/** A file that was inspected and may be kept. */
export interface TakenFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** `contentHash` stands for the bytes, so that a repeated submission is known by its content. */
export interface AttachRequest {
  readonly application: string
  readonly kind: AttachmentKind
  readonly title: string | null
  readonly pages: number | null
  readonly contentHash: string
}

/** 上传附件 to a case by staff. What goes out with the decision comes with what was found in it. */
export const attachFile = (
  file: TakenFile,
  screened: ScreenedFile | null,
): Action<AttachRequest, AttachmentView> => ({
  act: 'application.attach',
  async run(context, { application, kind, title, pages }) {
    const held = await holdAnyVersion(context, application)
    if (!held.ok) return held
    const { record, body, state } = held.value
    const late = findAdditionBreach(kind, state)
    if (late !== null) return no({ kind: 'breach', breach: late })
    const kept = await keepFile(context, {
      ...file,
      body: body.id,
      ownerKind: 'application',
      ownerId: record.id,
      sealed: kind === 'incoming',
    })
    const added = await addAttachment(context, record.id, kept, { kind, title, pages, screened })
    context.note({ kind: 'application', id: record.id, body: body.id }, { file: added.id, attachment: kind })
    return ok(viewOf(context, added, state, context.actor, { body: body.id, path: body.path }))
  },
})
