import {
  type ApplicationEvent,
  type ApplicationState,
  type EarlierCase,
  findEarlierReplyBreach,
  fold,
  restingOnEarlier,
} from '../../application/index.ts'
import type { Breach } from '../../law/index.ts'
import type { CaseRecord } from '../../store/index.ts'
import type { ActContext } from '../perform.ts'
import { type LoadedCase, plainNumber } from './load-case.ts'
import { eventsOf } from './recorded-events.ts'

type Reading = Pick<ActContext, 'records' | 'crypto' | 'keys' | 'today'>

/** Holds an event that rests on an earlier application (重复申请、重新确认) against the records of the body. */
export async function findEarlierBreach(
  context: Reading,
  { record }: LoadedCase,
  event: ApplicationEvent,
): Promise<Breach | null> {
  for (const content of restingOnEarlier(event)) {
    const found = content.earlier && (await earlierOf(context, record, content.earlier.number))
    const since = (await context.records.cases.firstArrival(record.body)) ?? context.today
    const breach = findEarlierReplyBreach(content, found, since)
    if (breach !== null) return breach
  }
  return null
}

async function earlierOf(
  context: Reading,
  own: CaseRecord,
  number: string,
): Promise<EarlierCase | 'notOurs' | null> {
  const other = await context.records.cases.findByNumber(plainNumber(number))
  if (other === null) return null
  if (other.body !== own.body || other.id === own.id) return 'notOurs'
  const state = fold((await eventsOf(context, other.id)).map(each => each.event))
  return { ...answersOf(state), sameApplicant: isSameApplicant(own, other) }
}

function answersOf({ decision, redos, closedOn }: ApplicationState) {
  const replies = [
    ...(decision && closedOn !== null ? [{ ...decision, closedOn }] : []),
    ...redos.flatMap(redo =>
      redo.decision && redo.closedOn ? [{ ...redo.decision, closedOn: redo.closedOn }] : [],
    ),
  ]
  return {
    answeredOn: [...new Set(replies.flatMap(reply => [reply.on, reply.closedOn]))],
    documentNumbers: replies.flatMap(reply => reply.documentNumber ?? []),
  }
}

const isSameApplicant = (one: CaseRecord, other: CaseRecord): boolean | null =>
  one.fingerprint === null || other.fingerprint === null ? null : one.fingerprint === other.fingerprint
