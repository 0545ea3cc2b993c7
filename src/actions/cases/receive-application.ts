import type { Body } from '../../access/index.ts'
import {
  type ApplicationEvent,
  type ApplicationId,
  type AttachmentId,
  fold,
  type InformationRequest,
  judge,
  judgeIntake,
} from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { CHANNEL_RULES, type Channel } from '../../law/index.ts'
import type { FileRecord } from '../../store/index.ts'
import { addAttachment } from '../files/attachment-record.ts'
import { claimDrafts } from '../files/drafts.ts'
import { keepFile } from '../keep-file.ts'
import { randomKey } from '../office.ts'
import type { ActContext, Action } from '../perform.ts'
import { invalid, NOT_ALLOWED, type Refusal } from '../refusal.ts'
import { calendarOf } from './calendar.ts'
import { summaryOf } from './case-summary.ts'
import { applicantOf, fingerprintOf, type GivenApplicant, sealApplicant } from './personal-data.ts'
import { newQueryCode, printQueryCode } from './query-code.ts'
import { appendEvents } from './recorded-events.ts'
import { nextRegisterNumber } from './register-number.ts'
import { tellChange } from './tell-change.ts'

/** An application as it reaches the body. */
export interface NewApplication {
  readonly body: string
  readonly channel: Channel
  readonly arrivedOn: PlainDate
  readonly applicant: GivenApplicant
  readonly request: InformationRequest
  /** Mail number, receipt of the counter. */
  readonly evidence: string | null
  readonly files: readonly AttachmentId[]
}

/** What the applicant takes home. The code is shown this once and kept as a hash only. */
export interface Receipt {
  readonly id: ApplicationId
  readonly number: string
  readonly queryCode: string
  readonly body: string
  readonly bodyName: string
  readonly arrivedOn: PlainDate
  readonly receivedOn: PlainDate | null
  readonly replyDue: PlainDate | null
  readonly version: number
}

interface Prepared {
  readonly code: string
  readonly hash: string
}

const prepare = async ({ crypto }: Pick<ActContext, 'crypto'>): Promise<Prepared> => {
  const code = newQueryCode()
  return { code, hash: await crypto.hashPassword(code) }
}

/** 收件 by staff: at the counter, by post, fax, mail or word of mouth. */
export const receiveApplication: Action<NewApplication, Receipt, Prepared> = {
  act: 'application.receive',
  prepare,
  async run(context, given, prepared) {
    const body = await context.records.bodies.find(given.body)
    if (body === null) return no(invalid({ body: '没有这个机关，请重新选择。' }))
    if (!context.permits({ body: body.id, path: body.path })) return no(NOT_ALLOWED)
    return takeIn(context, body, given, prepared)
  },
}

/** Proofs of identity that come with an online application; in the order of `proofHashes`. */
export type Proofs = readonly {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}[]

/** What the public sends in. The hashes stand for the files, so that a repeated submission is known by its content. */
export type OnlineApplication = Omit<NewApplication, 'channel' | 'arrivedOn' | 'evidence'> & {
  readonly proofHashes?: readonly string[]
}

/** 网上提交 by the public. It counts as received on the day both sides confirm (条例§31第3项). */
export const applyOnline = (proofs: Proofs = []): Action<OnlineApplication, Receipt, Prepared> => ({
  act: 'application.apply',
  prepare,
  async run(context, { proofHashes: _, ...given }, prepared) {
    const body = await context.records.bodies.find(given.body)
    if (body === null || body.until !== null) return no(invalid({ body: '没有这个机关，请重新选择。' }))
    const id = randomKey() as ApplicationId
    const kept: FileRecord[] = []
    for (const { name, mediaType, bytes } of proofs)
      kept.push(
        await keepFile(context, {
          name,
          mediaType,
          bytes,
          body: body.id,
          ownerKind: 'application',
          ownerId: id,
          sealed: true,
        }),
      )
    const application = {
      ...given,
      applicant: withProofs(
        given.applicant,
        kept.map(file => file.id as AttachmentId),
      ),
      channel: 'online',
      arrivedOn: context.today,
      evidence: null,
    } as const
    return takeIn(context, body, application, prepared, { id, kept })
  },
})

const withProofs = (applicant: GivenApplicant, files: readonly AttachmentId[]): GivenApplicant =>
  applicant.identity === null || files.length === 0
    ? applicant
    : { ...applicant, identity: { ...applicant.identity, files: [...applicant.identity.files, ...files] } }

/** Every file that an application names, wherever it does. */
const filesNamed = ({ files, applicant: { identity, agent } }: NewApplication): readonly AttachmentId[] => [
  ...files,
  ...(identity?.files ?? []),
  ...(agent?.authorisation ?? []),
  ...(agent?.identity?.files ?? []),
]

async function takeIn(
  context: ActContext,
  body: Body,
  given: NewApplication,
  { code, hash }: Prepared,
  { id = randomKey() as ApplicationId, kept = [] as readonly FileRecord[] } = {},
): Promise<Result<Receipt, Refusal>> {
  const { records, actor, now, today, note } = context
  const drafts = await claimDrafts(
    context,
    filesNamed(given).filter(named => !kept.some(file => file.id === named)),
    { application: id, body: body.id },
  )
  if (!drafts.ok) return drafts
  const intake = judgeIntake({
    applicant: applicantOf(context, given.applicant),
    request: given.request,
    channel: given.channel,
  })
  if (!intake.ok) return no({ kind: 'breach', breach: intake.reason })
  const number = await nextRegisterNumber(context)
  const events = eventsOf(given, number)
  const dated = await calendarOf(records)
  for (const [index, event] of events.entries()) {
    const judged = judge(fold(events.slice(0, index)), event, today, dated.calendar)
    if (!judged.ok) return no({ kind: 'breach', breach: judged.reason })
  }
  const { channel, arrivedOn } = given
  const handedIn = { channel, applicantKind: given.applicant.kind, arrivedOn }
  const summary = summaryOf(fold(events), dated, today, handedIn)
  await records.cases.insert({
    id,
    body: body.id,
    number,
    applicantName: given.applicant.name,
    applicantSealed: sealApplicant(context, id, given.applicant),
    fingerprint: fingerprintOf(context, given.applicant.identity),
    request: given.request,
    queryCodeHash: hash,
    assignee: actor.kind === 'staff' ? actor.person : null,
    createdAt: now,
    ...summary,
  })
  for (const file of [...kept, ...drafts.value]) await addAttachment(context, id, file, { kind: 'incoming' })
  await appendEvents(context, id, 1, events)
  note({ kind: 'application', id, body: body.id }, { number, channel: given.channel })
  await tellChange(context, { id, number, body: body.id, ...summary }, 'received', given.arrivedOn)
  return ok({
    id,
    number,
    queryCode: printQueryCode(code),
    body: body.id,
    bodyName: body.name,
    arrivedOn: given.arrivedOn,
    receivedOn: summary.receivedOn,
    replyDue: summary.replyDue,
    version: summary.version,
  })
}

/** Where no confirmation is needed, taking in and registering are one step. */
function eventsOf(given: NewApplication, number: string): ApplicationEvent[] {
  const received: ApplicationEvent = {
    kind: 'received',
    on: given.arrivedOn,
    channel: given.channel,
    applicantKind: given.applicant.kind,
    evidence: given.evidence,
    files: given.files,
    splitFrom: null,
  }
  if (CHANNEL_RULES[given.channel].needsConfirmation) return [received]
  return [received, { kind: 'registered', on: given.arrivedOn, number }]
}
