import {
  type ApplicationState,
  type CaseClock,
  caseClock,
  fold,
  STATUS_LABELS,
} from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import { isLetterKind, LETTER_RULES } from '../../letter/index.ts'
import type { CaseRecord, LetterRecord } from '../../store/index.ts'
import type { Action } from '../perform.ts'
import type { Refusal } from '../refusal.ts'
import { calendarOf } from './calendar.ts'
import { parseQueryCode } from './query-code.ts'

/** What the applicant shows to see his own case. */
export interface TrackRequest {
  readonly number: string
  readonly queryCode: string
}

/** A case as the applicant sees it. */
export interface TrackedCase {
  readonly record: CaseRecord
  readonly bodyName: string
  readonly statusLabel: string
  readonly state: ApplicationState
  readonly clock: CaseClock
  readonly letters: readonly LetterRecord[]
}

/** Letters to third parties and other bodies are not the applicant's to read. */
const isToApplicant = ({ kind }: LetterRecord): boolean =>
  isLetterKind(kind) && LETTER_RULES[kind].to === 'applicant'

/** One answer for a wrong code and for a number that does not exist. */
const UNKNOWN: Refusal = {
  kind: 'invalid',
  errors: { queryCode: '登记号或查询码不对，请对照回执核对后重新填写。' },
}

/** 查询进度 with number and code (quality.md SEC-R2). The code is hashed whether the number exists or not. */
export const trackApplication: Action<TrackRequest, TrackedCase, boolean> = {
  act: 'application.track',
  async prepare({ store, crypto }, { number, queryCode }) {
    const record = await store.read.cases.findByNumber(number.trim().toUpperCase())
    return crypto.verifyPassword(parseQueryCode(queryCode), record?.queryCodeHash ?? null)
  },
  async run({ records, today, note }, { number }, codeHolds) {
    const record = await records.cases.findByNumber(number.trim().toUpperCase())
    const body = record && (await records.bodies.find(record.body))
    if (!codeHolds || !record || !body) return no(UNKNOWN)
    const events = await records.cases.events(record.id)
    const state = fold(events.map(each => each.event))
    const { calendar } = await calendarOf(records)
    const clock = caseClock(state, calendar, today)
    if (!clock.ok) return no({ kind: 'breach', breach: clock.reason })
    note({ kind: 'application', id: record.id, body: body.id })
    return ok({
      record,
      bodyName: body.name,
      statusLabel: STATUS_LABELS[state.status],
      state,
      clock: clock.value,
      letters: (await records.letters.of(record.id)).filter(isToApplicant),
    })
  },
}
