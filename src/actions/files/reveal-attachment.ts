import { no, ok } from '../../basics/result.ts'
import type { FileRecord } from '../../store/index.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_FOUND } from '../refusal.ts'

/** 查看含个人信息的附件: who looked, and why, stands in the audit trail. Gives the record; the bytes are read with it. */
export const revealAttachment: Action<{ readonly attachment: string; readonly reason: string }, FileRecord> =
  {
    act: 'application.reveal',
    async run(context, { attachment, reason }) {
      const { records } = context
      const found = await records.attachments.find(attachment)
      const record = found && (await records.cases.find(found.application))
      const body = record && (await records.bodies.find(record.body))
      const file = found && (await records.files.find(found.file))
      if (!file || !body || !context.permits({ body: body.id, path: body.path })) return no(NOT_FOUND)
      if (reason.trim().length < 2) return no(invalid({ reason: '请写明查看的理由，例如“核对委托书”。' }))
      context.note({ kind: 'application', id: record.id, body: body.id }, { file: attachment, reason })
      return ok(file)
    },
  }
