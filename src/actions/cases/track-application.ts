import { type ApplicationState, type CaseClock, caseClock, STATUS_LABELS } from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import { isLetterKind, LETTER_RULES } from '../../letter/index.ts'
import type { CaseRecord, LetterRecord } from '../../store/index.ts'
import type { Office } from '../office.ts'
import type { Action } from '../perform.ts'
import type { Refusal } from '../refusal.ts'
import { calendarOf } from './calendar.ts'
import { loadCase, plainNumber } from './load-case.ts'
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
  /** Numbers of the applications that it was split into; the code is the same for all. */
  readonly parts: readonly string[]
}

/** Letters to third parties and other bodies are not the applicant's to read. */
const isToApplicant = ({ kind }: LetterRecord): boolean =>
  isLetterKind(kind) && LETTER_RULES[kind].to === 'applicant'

/** One answer for a wrong code and for a number that does not exist. */
export const UNKNOWN_CODE: Refusal = {
  kind: 'invalid',
  errors: { queryCode: '登记号或查询码不对，请对照回执核对后重新填写。' },
}

/** Whether the code is that of the case. It is hashed whether the number exists or not. */
export async function codeHolds(
  { store, crypto }: Office,
  { number, queryCode }: TrackRequest,
): Promise<boolean> {
  const record = await store.read.cases.findByNumber(plainNumber(number))
  return crypto.verifyPassword(parseQueryCode(queryCode), record?.queryCodeHash ?? null)
}

/** 查询进度 with number and code (quality.md SEC-R2). */
export const trackApplication: Action<TrackRequest, TrackedCase, boolean> = {
  act: 'application.track',
  prepare: codeHolds,
  async run(context, { number }, holds) {
    const { records, today, note } = context
    const loaded = holds ? await loadCase(context, number) : null
    if (loaded === null) return no(UNKNOWN_CODE)
    const { record, body, state } = loaded
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
      parts: (await records.cases.findMany(state.split?.into ?? [])).map(part => part.number),
    })
  },
}
