import { recountDueDays } from '../../actions/calendar/recount-due-days.ts'
import { beginDay } from '../../actions/notifications/begin-day.ts'
import { remindOfDueDays } from '../../actions/notifications/remind-of-due-days.ts'
import type { Office } from '../../actions/office.ts'
import { type Action, perform } from '../../actions/perform.ts'
import { plainDate } from '../../basics/plain-date.ts'
import type { LeasedItem } from '../../store/index.ts'
import { DONE, type Handlers, type Outcome, openOutbox, type RunningOutbox } from './run-outbox.ts'

/** What the house does by itself with what acts leave in the outbox. */
export const houseHandlers = (office: Office): Handlers => ({
  'calendar.recount': {
    patienceSeconds: null,
    handle: item => act(office, recountDueDays, { after: String(item.payload.after) }, item),
  },
  'day.remind': {
    patienceSeconds: null,
    handle: item =>
      act(
        office,
        remindOfDueDays,
        { day: plainDate(String(item.payload.day)), after: String(item.payload.after) },
        item,
      ),
  },
})

/** An action that the house itself does, in its turn. */
async function act<Input, Output, Prepared>(
  office: Office,
  action: Action<Input, Output, Prepared>,
  input: Input,
  item: LeasedItem,
): Promise<Outcome> {
  const origin = { address: null, requestId: item.id }
  const done = await perform(office, action, input, { actor: { kind: 'system' }, origin })
  return done.ok ? DONE : { kind: 'again', why: done.reason.kind }
}

/** How soon a new day in China is noticed. */
const ASKED_EVERY_MILLISECONDS = 60_000

/** Does it from now on, until it is closed. */
export function startHouseOutbox(office: Office): RunningOutbox {
  const outbox = openOutbox(office, houseHandlers(office))
  outbox.start()
  const begin = () => void beginDay(office).catch(() => undefined) // asked again in a minute
  begin()
  const asking = setInterval(begin, ASKED_EVERY_MILLISECONDS)
  return {
    ...outbox,
    close: () => {
      clearInterval(asking)
      return outbox.close()
    },
  }
}
