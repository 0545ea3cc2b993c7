import {
  type ApplicationEvent,
  type ApplicationId,
  firstEventOfPart,
  fold,
  type Split,
} from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import { randomKey } from '../office.ts'
import type { ActContext, Action } from '../perform.ts'
import { invalid } from '../refusal.ts'
import { type Appended, appendEvent } from './append-event.ts'
import { calendarOf } from './calendar.ts'
import { summaryOf } from './case-summary.ts'
import { holdCase, type LoadedCase } from './load-case.ts'
import { openApplicant, sealApplicant } from './personal-data.ts'
import { appendEvents } from './recorded-events.ts'
import { nextRegisterNumber } from './register-number.ts'
import { tellChange } from './tell-change.ts'

/** 一事一申请: what each part asks for, in the words of the whole as far as they go. */
export interface SplitRequest {
  readonly application: string
  readonly version: number
  readonly reason: string
  readonly parts: readonly string[]
}

export interface SplitApplication extends Appended {
  readonly parts: readonly { readonly id: ApplicationId; readonly number: string }[]
}

/**
 * 拆分: the whole ends and its parts begin in one transaction (国办函〔2020〕109号第四条). The applicant follows each part
 * with its number and the query code that he has.
 */
export const splitApplication: Action<SplitRequest, SplitApplication> = {
  act: 'application.split',
  async run(context, { application, version, reason, parts }) {
    const held = await holdCase(context, application, version)
    if (!held.ok) return held
    if (parts.some(each => each.trim() === ''))
      return no(invalid({ parts: '有一件没有写申请内容，请逐件填写。' }))
    const ids = parts.map(() => randomKey() as ApplicationId)
    const event: Split = { kind: 'split', on: context.today, into: ids, reason }
    const appended = await appendEvent(context, held.value, event)
    if (!appended.ok) return appended
    const opened: { id: ApplicationId; number: string }[] = []
    for (const [at, id] of ids.entries())
      opened.push({ id, number: await openPart(context, held.value, id, parts[at] ?? '') })
    context.note(
      { kind: 'application', id: application, body: held.value.body.id },
      { into: opened.map(each => each.number) },
    )
    const { loaded: _, ...rest } = appended.value
    return ok({ ...rest, parts: opened })
  },
}

/** Puts one part on record, registered; gives its number. */
async function openPart(
  context: ActContext,
  { record, state }: LoadedCase,
  id: ApplicationId,
  description: string,
): Promise<string> {
  const { records, now, today } = context
  const number = await nextRegisterNumber(context)
  const events: ApplicationEvent[] = [
    firstEventOfPart(state, record.id, today),
    { kind: 'registered', on: today, number },
  ]
  const summary = summaryOf(fold(events), await calendarOf(records), today, record)
  await records.cases.insert({
    ...record,
    ...summary,
    id,
    number,
    applicantSealed: sealApplicant(context, id, openApplicant(context, record)),
    request: { ...record.request, description: description.trim() },
    createdAt: now,
  })
  await appendEvents(context, id, 1, events)
  await tellChange(context, { id, number, body: record.body, ...summary }, 'received', today)
  return number
}
