import { no, ok } from '../../basics/result.ts'
import { flawsOfNotice } from '../../clock/index.ts'
import type { HolidayNotice } from '../../law/index.ts'
import type { DueDayMove } from '../../store/index.ts'
import { calendarOf } from '../cases/calendar.ts'
import type { Action } from '../perform.ts'
import { invalid } from '../refusal.ts'
import { goOn, recountSlice } from './recount-due-days.ts'

/** A notice as it is typed from 国务院办公厅's words. */
export type NewHolidayNotice = Pick<HolidayNotice, 'year' | 'number' | 'holidays'>

export interface EnteredNotice {
  readonly year: number
  /** Due days that moved so far. */
  readonly moved: readonly DueDayMove[]
  /** False while further cases are being counted in the background. */
  readonly complete: boolean
}

/** 录入放假安排: the calendar changes at once, and open cases are counted anew. The same notice again changes nothing. */
export const enterHolidayNotice: Action<NewHolidayNotice, EnteredNotice> = {
  act: 'calendar.enter',
  async run(context, { year, number, holidays }) {
    const { records, actor, now, note } = context
    const flaws = flawsOfNotice({ year, holidays }, (await calendarOf(records)).calendar)
    if (Object.keys(flaws).length > 0) return no(invalid(flaws))
    const notice = { year, number, issuedOn: null, changedBy: null, holidays }
    await records.holidayNotices.enter(notice, 'entered', now, actor.kind === 'staff' ? actor.person : null)
    const recounted = await recountSlice(context, '')
    await goOn(context, recounted)
    note({ kind: 'holidayNotice', id: String(year) }, { number, moved: recounted.moved.length })
    return ok({ year, moved: recounted.moved, complete: recounted.next === null })
  },
}
