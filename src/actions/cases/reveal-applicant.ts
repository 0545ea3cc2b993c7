import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_FOUND } from '../refusal.ts'
import { type GivenApplicant, openApplicant } from './personal-data.ts'

export interface RevealRequest {
  readonly application: string
  readonly reason: string
}

/** Shows contact and identity number of an applicant; who looked, and why, stands in the audit trail. */
export const revealApplicant: Action<RevealRequest, GivenApplicant> = {
  act: 'application.reveal',
  async run(context, { application, reason }) {
    const record = await context.records.cases.find(application)
    const body = record && (await context.records.bodies.find(record.body))
    if (!record || !body || !context.permits({ body: body.id, path: body.path })) return no(NOT_FOUND)
    if (reason.trim().length < 2) return no(invalid({ reason: '请写明查看的理由，例如“电话联系申请人”。' }))
    context.note({ kind: 'application', id: record.id, body: body.id }, { reason })
    return ok(openApplicant(context, record))
  },
}
