import { fold } from '../../application/index.ts'
import { ok } from '../../basics/result.ts'
import type { DueDayMove } from '../../store/index.ts'
import { calendarOf } from '../cases/calendar.ts'
import { summaryOf } from '../cases/case-summary.ts'
import { eventsOf } from '../cases/recorded-events.ts'
import type { ActContext, Action } from '../perform.ts'

/** As many open cases as one transaction recounts. */
const SLICE = 300

/** One slice of the recounting; `next` is where the following one begins, null when all is done. */
export interface Recounted {
  readonly moved: readonly DueDayMove[]
  readonly next: string | null
}

/**
 * Counts open cases anew that another calendar counted, and keeps which due days moved (domain.md B5, rule 5; REL-27).
 * A case that the present calendar has counted is left alone, so that doing it twice changes nothing.
 */
export async function recountSlice(context: ActContext, after: string): Promise<Recounted> {
  const { records, now, today } = context
  const dated = await calendarOf(records)
  const listed = await records.cases.toRecount(dated.version, after, SLICE)
  const moved: DueDayMove[] = []
  for (const { id } of listed) {
    const record = await records.cases.hold(id)
    if (record === null || record.calendar === dated.version) continue
    const recorded = await eventsOf(context, id)
    const summary = summaryOf(fold(recorded.map(each => each.event)), dated, today, record)
    await records.cases.summarise(id, summary)
    if (summary.replyDue === record.replyDue) continue
    const move = { application: id, number: record.number, before: record.replyDue, after: summary.replyDue }
    await records.dueDayMoves.put(dated.version, move, record.body, now)
    moved.push(move)
  }
  return { moved, next: listed.length < SLICE ? null : (listed.at(-1)?.id ?? null) }
}

/** Goes on with what `enterHolidayNotice` began. */
export const recountDueDays: Action<{ readonly after: string }, Recounted> = {
  act: 'calendar.recount',
  async run(context, { after }) {
    const recounted = await recountSlice(context, after)
    context.note({ kind: 'calendar', id: after || 'start' }, { moved: recounted.moved.length })
    await goOn(context, recounted)
    return ok(recounted)
  },
}

/** Leaves the next slice in the outbox. */
export async function goOn(context: ActContext, { next }: Recounted): Promise<void> {
  if (next === null) return
  const { version } = await calendarOf(context.records)
  await context.emit('calendar.recount', { after: next }, { id: `recount ${version} ${next}` })
}
