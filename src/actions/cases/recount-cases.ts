import { fold } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { ok } from '../../basics/result.ts'
import type { CaseRecord } from '../../store/index.ts'
import type { ActContext, Action } from '../perform.ts'
import { calendarOf } from './calendar.ts'
import { summaryOf } from './case-summary.ts'
import { eventsOf } from './recorded-events.ts'

/** So many cases at a time, so that nobody waits long behind them. */
const AT_ONCE = 200

/** A due day that moved without an event: the calendar changed, or a consultation takes out another day. */
export interface MovedDay {
  readonly application: string
  readonly number: string
  readonly body: string
  readonly before: PlainDate | null
  readonly after: PlainDate | null
}

export interface Recounted {
  readonly counted: number
  readonly moved: readonly MovedDay[]
  /** Where to go on; null when all are done. */
  readonly next: string | null
}

/**
 * Counts anew the days of open cases that may have moved: of all when a holiday notice is entered, and every day of those
 * that wait for somebody (REL-27). In slices: call it again with `next`. Doing it twice changes nothing more.
 */
export const recountCases: Action<{ readonly after: string }, Recounted> = {
  act: 'application.recount',
  async run(context, { after }) {
    const { records, note } = context
    const dated = await calendarOf(records)
    const slice = await records.cases.toRecount(dated.version, after, AT_ONCE)
    const moved: MovedDay[] = []
    for (const { id } of slice) {
      const record = await records.cases.hold(id)
      if (record === null) continue
      const replyDue = await recount(context, record)
      if (replyDue !== record.replyDue)
        moved.push({
          application: id,
          number: record.number,
          body: record.body,
          before: record.replyDue,
          after: replyDue,
        })
    }
    note({ kind: 'calendar', id: dated.version }, { counted: slice.length, moved: moved.length })
    return ok({
      counted: slice.length,
      moved,
      next: slice.length < AT_ONCE ? null : (slice.at(-1)?.id ?? null),
    })
  },
}

async function recount(context: ActContext, { id, arrivedOn }: CaseRecord): Promise<PlainDate | null> {
  const { records, today } = context
  const state = fold((await eventsOf(context, id)).map(each => each.event))
  const summary = summaryOf(state, await calendarOf(records), today, arrivedOn)
  await records.cases.summarise(id, summary)
  return summary.replyDue
}
