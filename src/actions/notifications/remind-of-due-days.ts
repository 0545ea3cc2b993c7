import { caseClock, fold, reminderOf } from '../../application/index.ts'
import { addDays, dayNumber, type PlainDate } from '../../basics/plain-date.ts'
import { ok } from '../../basics/result.ts'
import { calendarOf, type DatedCalendar } from '../cases/calendar.ts'
import { summaryOf } from '../cases/case-summary.ts'
import { eventsOf } from '../cases/recorded-events.ts'
import type { ActContext, Action } from '../perform.ts'
import { type AddressBook, whoCares } from './address.ts'

/** One slice of the work of a day in China; `after` is the case where the slice before ended. */
export interface DaySlice {
  readonly day: PlainDate
  readonly after: string
}

/** The day up to which the daily work is done. */
export const DAILY_SETTING = 'daily'

const SLICE = 200
/** Further ahead than any reminder, holidays and weekends included. */
const HORIZON_DAYS = 30

/** 催办: tells clerk, reviewer and supervisor of the due days that come near or are past, as seen on the day. */
export const remindOfDueDays: Action<DaySlice, { readonly done: boolean }> = {
  act: 'application.remind',
  async run(context, { day, after }) {
    const { records, note } = context
    const dated = await calendarOf(records)
    const listed = await records.cases.toRemind(addDays(day, HORIZON_DAYS), after, SLICE)
    const book: AddressBook = new Map()
    let told = 0
    for (const id of listed) told += await remind(context, id, day, dated, book)
    const done = listed.length < SLICE
    if (done) await endDay(context, day)
    else await putSlice(context, { day, after: listed.at(-1) ?? '' })
    note({ kind: 'day', id: day }, { after, told })
    return ok({ done })
  },
}

async function remind(
  context: ActContext,
  id: string,
  day: PlainDate,
  dated: DatedCalendar,
  book: AddressBook,
): Promise<number> {
  const { records, today, now } = context
  const record = await records.cases.hold(id)
  if (record === null) return 0
  const state = fold((await eventsOf(context, id)).map(each => each.event))
  // a pause moves the due day from day to day
  if (day === today) await records.cases.summarise(id, summaryOf(state, dated, today, record))
  const clock = caseClock(state, dated.calendar, day)
  const reminder = clock.ok ? reminderOf(clock.value, record.number) : null
  if (!clock.ok || reminder === null) return 0
  const addresses = await whoCares(context, record, book)
  for (const address of addresses)
    await records.notifications.put({
      ...address,
      id: [
        id,
        clock.value.replyDue,
        reminder.stage,
        address.person ?? `${address.body}/${address.role}`,
      ].join(':'),
      kind: clock.value.overdue === null ? 'dueSoon' : 'overdue',
      application: id,
      text: reminder.text,
      at: now,
      readAt: null,
    })
  return addresses.length
}

/** Marks the day as done; days that were missed follow in their order. */
async function endDay(context: ActContext, day: PlainDate): Promise<void> {
  const { settings } = context.records
  const kept = await settings.find(DAILY_SETTING)
  const through = (kept?.value as { through?: PlainDate } | undefined)?.through
  if (through !== undefined && through >= day) return
  await settings.put(DAILY_SETTING, { through: day }, kept?.version ?? 0)
  if (day < context.today) await putSlice(context, { day: addDays(day, 1), after: '' })
}

/** Leaves a slice in the outbox, once; the days go one after the other. */
export const putSlice = ({ emit }: Pick<ActContext, 'emit'>, { day, after }: DaySlice): Promise<void> =>
  emit(
    'day.remind',
    { day, after },
    { id: `day ${day} ${after}`, lane: { name: 'day', position: dayNumber(day) } },
  )
