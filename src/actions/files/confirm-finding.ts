import { findChangeBreach, openFindings } from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import { breach } from '../../law/index.ts'
import type { Action } from '../perform.ts'
import { invalid } from '../refusal.ts'
import { sealScreening } from './attachment-record.ts'
import type { AttachmentView } from './attachment-view.ts'
import { holdAttachment, saveAttachment } from './hold-attachment.ts'

/** One finding, and why the file may go out with it. */
export interface FindingConfirmation {
  readonly attachment: string
  readonly version: number
  readonly finding: string
  readonly reason: string
}

/** 逐项确认 by a reviewer who did not upload the file himself (quality.md incident 1: part by part). */
export const confirmFinding: Action<FindingConfirmation, AttachmentView> = {
  act: 'application.vouch',
  async run(context, { attachment, version, finding, reason }) {
    const held = await holdAttachment(context, attachment, version)
    if (!held.ok) return held
    const { file, row, loaded } = held.value
    const locked = findChangeBreach(file, loaded.state)
    if (locked !== null) return no({ kind: 'breach', breach: locked })
    const person = context.actor.kind === 'staff' ? context.actor : null
    if (person === null || person.person === row.addedBy)
      return no({
        kind: 'breach',
        breach: breach('ATT-04', '这个文件是您上传的，检查结果请另一位审核人或者负责人确认。'),
      })
    const { screening } = file
    if (screening === null || !openFindings(screening).some(({ id }) => id === finding))
      return no(invalid({ finding: '这一项不需要确认，请刷新后再看。' }))
    const confirmation = {
      finding,
      reason: reason.trim(),
      person: person.person,
      personName: person.name,
      at: context.now,
    }
    context.note(
      { kind: 'application', id: loaded.record.id, body: loaded.body.id },
      { file: attachment, finding, reason: confirmation.reason },
    )
    const confirmed = [...screening.confirmed, confirmation]
    return ok(
      await saveAttachment(context, held.value, {
        screeningSealed: sealScreening(context, row.id, { ...screening, confirmed }),
      }),
    )
  },
}
