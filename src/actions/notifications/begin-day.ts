import { addDays, type PlainDate } from '../../basics/plain-date.ts'
import { type Office, todayIn } from '../office.ts'
import { DAILY_SETTING, putSlice } from './remind-of-due-days.ts'

/**
 * Leaves the work of the next day that is not done in the outbox, if that day has begun in China. Asked again and again
 * by every node, it leaves each day once; a house that was never open begins today.
 */
export async function beginDay(office: Office): Promise<void> {
  const today = todayIn(office)
  const kept = await office.store.read.settings.find(DAILY_SETTING)
  const through = (kept?.value as { through?: PlainDate } | undefined)?.through ?? addDays(today, -1)
  if (through >= today) return
  const at = office.now()
  await office.store.write(({ outbox }) =>
    putSlice(
      { emit: (kind, payload, { id = '', lane = null } = {}) => outbox.put({ id, kind, payload, at, lane }) },
      { day: addDays(through, 1), after: '' },
    ),
  )
}
