import { type ApplicationEvent, advance, judge } from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import { takeEventFiles } from '../files/event-files.ts'
import { releaseFiles } from '../files/release-files.ts'
import type { ActContext } from '../perform.ts'
import type { Refusal } from '../refusal.ts'
import { calendarOf } from './calendar.ts'
import { summaryOf } from './case-summary.ts'
import { findEarlierBreach } from './earlier-case.ts'
import type { LoadedCase } from './load-case.ts'
import { appendEvents } from './recorded-events.ts'
import { tellChange } from './tell-change.ts'

/** What stands after an event was recorded. */
export interface Appended {
  readonly id: string
  readonly number: string
  readonly status: string
  readonly version: number
}

/**
 * Records one event of a case that is held: asks the rules, appends it, renews the summary, and tells those who wait
 * for it. The kinds of letter and mail that follow hang on the emitted `application.changed`.
 */
export async function appendEvent(
  context: ActContext,
  loaded: LoadedCase,
  event: ApplicationEvent,
): Promise<Result<Appended & { readonly loaded: LoadedCase }, Refusal>> {
  const { records, today, note } = context
  const { record, state } = loaded
  const dated = await calendarOf(records)
  const judged = judge(state, event, today, dated.calendar)
  if (!judged.ok) return no({ kind: 'breach', breach: judged.reason })
  const unborne = await findEarlierBreach(context, loaded, event)
  if (unborne !== null) return no({ kind: 'breach', breach: unborne })
  const after = advance(state, event)
  const taken = await takeEventFiles(context, loaded, event)
  if (!taken.ok) return taken
  const released = await releaseFiles(context, record.id, state, event, after)
  if (!released.ok) return released
  const summary = summaryOf(after, dated, today, record)
  const recorded = await appendEvents(context, record.id, record.version + 1, [event])
  await records.cases.summarise(record.id, summary)
  note(
    { kind: 'application', id: record.id, body: record.body },
    { event: event.kind, on: event.on, before: state.status, after: summary.status },
  )
  const appended = {
    id: record.id,
    number: record.number,
    status: summary.status,
    version: summary.version,
  }
  await tellChange(context, { ...record, ...summary }, event.kind, event.on)
  return ok({
    ...appended,
    loaded: {
      ...loaded,
      record: { ...record, ...summary },
      recorded: [...loaded.recorded, ...recorded],
      state: after,
    },
  })
}
