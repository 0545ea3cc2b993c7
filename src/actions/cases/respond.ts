import type { ApplicationEvent, AttachmentId } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { no, ok } from '../../basics/result.ts'
import { addAttachment } from '../files/attachment-record.ts'
import { keepFile } from '../keep-file.ts'
import type { Action } from '../perform.ts'
import { type Appended, appendEvent } from './append-event.ts'
import { loadCase } from './load-case.ts'
import type { Proofs } from './receive-application.ts'
import { codeHolds, type TrackRequest, UNKNOWN_CODE } from './track-application.ts'

/** What an applicant may do to his own case with number and code. */
export const RESPONSES = ['correct', 'giveReasons', 'withdraw'] as const
export type Response = (typeof RESPONSES)[number]

export interface ApplicantResponse extends TrackRequest {
  readonly response: Response
  /** The corrected description, the reasons, or why it is withdrawn. */
  readonly words: string
  readonly proofHashes?: readonly string[]
}

/** 补正、说明理由、撤回 by the applicant on the tracking page; on the day it comes in. */
export const respond = (files: Proofs = []): Action<ApplicantResponse, Appended, boolean> => ({
  act: 'application.respond',
  prepare: codeHolds,
  async run(context, { number, response, words }, holds) {
    const loaded = holds ? await loadCase(context, number) : null
    if (loaded === null) return no(UNKNOWN_CODE)
    const kept: AttachmentId[] = []
    for (const { name, mediaType, bytes } of files) {
      const file = await keepFile(context, {
        name,
        mediaType,
        bytes,
        body: loaded.body.id,
        ownerKind: 'application',
        ownerId: loaded.record.id,
        sealed: true,
      })
      await addAttachment(context, loaded.record.id, file, { kind: 'incoming' })
      kept.push(file.id as AttachmentId)
    }
    const appended = await appendEvent(context, loaded, eventOf(response, words, context.today, kept))
    if (!appended.ok) return appended
    const { loaded: _, ...rest } = appended.value
    return ok(rest)
  },
})

function eventOf(
  response: Response,
  words: string,
  on: PlainDate,
  files: readonly AttachmentId[],
): ApplicationEvent {
  if (response === 'correct') return { kind: 'correctionReceived', on, content: words, files }
  if (response === 'giveReasons') return { kind: 'reasonsGiven', on, content: words, files }
  return { kind: 'withdrawn', on, evidence: `申请人网上撤回：${words || '未写理由'}`, files }
}
