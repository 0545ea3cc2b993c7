import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { invalid } from '../refusal.ts'
import { loadCase } from './load-case.ts'
import { codeHolds, type TrackRequest, UNKNOWN_CODE } from './track-application.ts'

export interface NewEvaluation extends TrackRequest {
  readonly score: number
  readonly comment: string
}

/** Where the words of an evaluation are sealed. */
const evaluationPlace = (application: string): string => `application_evaluation.comment:${application}`

/** 评价 by the applicant, once the case is answered. */
export const evaluate: Action<NewEvaluation, null, boolean> = {
  act: 'application.respond',
  prepare: codeHolds,
  async run(context, { number, score, comment }, holds) {
    const loaded = holds ? await loadCase(context, number) : null
    if (loaded === null) return no(UNKNOWN_CODE)
    if (loaded.record.closedOn === null)
      return no(invalid({ score: '机关答复之后才能评价，请等收到答复后再来。' }))
    if (!Number.isInteger(score) || score < 1 || score > 5)
      return no(invalid({ score: '请在“很满意”到“很不满意”之间选一项。' }))
    const { id } = loaded.record
    const commentSealed = context.crypto.sealText(context.keys, comment, evaluationPlace(id))
    await context.records.evaluations.put(id, { score, commentSealed, at: context.now })
    context.note({ kind: 'application', id: loaded.record.id, body: loaded.body.id }, { score })
    return ok(null)
  },
}
