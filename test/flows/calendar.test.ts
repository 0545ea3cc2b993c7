import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterHolidayNotice, type NewHolidayNotice } from '../../src/actions/calendar/enter-holiday-notice.ts'
import { listMoves, readCalendar } from '../../src/actions/calendar/read-calendar.ts'
import { recountDueDays } from '../../src/actions/calendar/recount-due-days.ts'
import { calendarOf } from '../../src/actions/cases/calendar.ts'
import { summaryOf } from '../../src/actions/cases/case-summary.ts'
import { readEvents } from '../../src/actions/cases/recorded-events.ts'
import { type Office, todayIn } from '../../src/actions/office.ts'
import { perform } from '../../src/actions/perform.ts'
import { fold } from '../../src/application/index.ts'
import { addDays, plainDate } from '../../src/basics/plain-date.ts'
import { systemAdministrator } from '../fixtures/acting.ts'
import { ENGINES, freshStore } from '../store/engines.ts'
import { testOffice } from '../store/test-office.ts'
import { openCase } from './case-walk.ts'
import { ORIGIN, settleTown, staff } from './town.ts'

const clerk = staff(['clerk'])
const CASES = 12

describe.each(ENGINES)('flows - holiday notices on the %s engine', engine => {
  let office: Office
  let now = Date.parse('2026-12-20T02:00:00Z')
  beforeAll(async () => {
    office = testOffice(await freshStore(engine), () => now)
    await settleTown(office)
    for (let n = 0; n < CASES; n++) {
      const day = addDays(plainDate('2026-12-07'), n)
      now = Date.parse(`${day}T02:00:00Z`)
      await openCase(office, day)
    }
  })
  afterAll(() => office.store.close())

  const enter = async (notice: NewHolidayNotice) =>
    perform(office, enterHolidayNotice, notice, { actor: systemAdministrator, origin: ORIGIN })

  const kept = async () =>
    (await office.store.read.caseLists.list({ body: 'street', under: '', order: 'newest', limit: 200 })).items

  /** Each case as it is kept beside what its events give by the present calendar. */
  async function stale(): Promise<string[]> {
    const dated = await calendarOf(office.store.read)
    const wrong: string[] = []
    for (const record of await kept()) {
      const events = (await readEvents(office, record.id)).map(each => each.event)
      const fresh = summaryOf(fold(events), dated, todayIn(office), record)
      if (fresh.replyDue !== record.replyDue || fresh.calendar !== record.calendar) wrong.push(record.number)
    }
    return wrong
  }

  /** A made-up notice for 2027: every one moves New Year's days off another way. */
  const notices: NewHolidayNotice[] = Array.from({ length: 20 }, (_, n) => ({
    year: 2027,
    number: `国办发明电〔2026〕${n}号`,
    holidays: [
      ['元旦', '2027-01-01', addDays(plainDate('2027-01-01'), n % 5), n % 2 === 0 ? [] : ['2027-01-10']],
      ['春节', '2027-02-05', addDays(plainDate('2027-02-08'), n % 7), []],
    ],
  }))

  it.each(notices)(
    '$number: all kept days are as if counted anew, and the moved are named (REL-27)',
    async notice => {
      const before = new Map((await kept()).map(record => [record.id, record.replyDue]))
      const entered = await enter(notice)
      if (!entered.ok) throw new Error(JSON.stringify(entered.reason))
      expect(entered.value.complete).toBe(true)
      expect(await stale()).toEqual([])
      const moved = (await kept())
        .filter(record => record.replyDue !== before.get(record.id))
        .map(record => ({
          application: record.id,
          number: record.number,
          before: before.get(record.id),
          after: record.replyDue,
        }))
      const byNumber = (one: { number: string }, other: { number: string }) =>
        one.number < other.number ? -1 : 1
      expect([...entered.value.moved].sort(byNumber)).toEqual(moved.sort(byNumber))
      const again = await enter(notice)
      expect(again).toMatchObject({ ok: true, value: { moved: [], complete: true } })
    },
  )

  it('keeps the moves for those who may see the applications', async () => {
    const own = await listMoves(office, clerk)
    expect(own.ok && own.value.items.length).toBeGreaterThan(0)
    expect(await listMoves(office, staff(['clerk'], 'bureau'))).toEqual({ ok: true, value: { items: [] } })
    expect(await listMoves(office, systemAdministrator)).toMatchObject({ ok: false })
  })

  it('goes on in slices where cases are left, and twice does no harm', async () => {
    await office.store.db.updateTable('application').set({ calendar: 'old' }).execute()
    const run = () =>
      perform(office, recountDueDays, { after: '' }, { actor: { kind: 'system' }, origin: ORIGIN })
    expect(await run()).toMatchObject({ ok: true, value: { moved: [], next: null } })
    expect(await run()).toMatchObject({ ok: true, value: { moved: [], next: null } })
    expect(await stale()).toEqual([])
  })

  it('shows a year day by day, the notice and whether it is known', async () => {
    const year = await readCalendar(office, 2027)
    if (!year.ok) throw new Error('no year')
    expect(year.value).toMatchObject({ provisional: false, notice: '国办发明电〔2026〕19号' })
    expect(year.value.days).toHaveLength(365)
    expect(year.value.days[0]).toEqual({ date: '2027-01-01', kind: 'holiday', name: '元旦' })
    expect(year.value.days.find(day => day.date === '2027-01-10')?.kind).toBe('makeUp')
    expect(await readCalendar(office, 2028)).toMatchObject({ ok: true, value: { provisional: true } })
    expect(await readCalendar(office, 1950)).toMatchObject({ ok: false })
  })

  const NEW_YEAR = ['元旦', '2027-01-01', '2027-01-03', []] as const
  it.each<[string, NewHolidayNotice['holidays'], number?]>([
    ['no day at all', []],
    ['a year outside the calendar', [NEW_YEAR], 2300],
    ['a day that does not exist', [['元旦', '2027-02-29', '2027-03-01', []]]],
    ['an end before its beginning', [['元旦', '2027-01-03', '2027-01-01', []]]],
    ['a holiday of a month', [['国庆节', '2027-10-01', '2027-10-31', []]]],
    ['another year', [['元旦', '2028-06-01', '2028-06-03', []]]],
    ['two holidays on one day', [NEW_YEAR, ['周年', '2027-01-03', '2027-01-04', []]]],
    ['a Monday worked for a holiday', [['元旦', '2027-01-01', '2027-01-03', ['2027-01-04']]]],
    ['a day both off and worked', [['元旦', '2027-01-01', '2027-01-03', ['2027-01-02']]]],
  ])('refuses %s', async (_, holidays, year = 2027) => {
    const entered = await enter({ year, number: null, holidays })
    expect(entered).toMatchObject({ ok: false, reason: { kind: 'invalid' } })
    expect(await stale()).toEqual([])
  })

  it('is for the system administrator alone', async () => {
    const notice = notices[0] as NewHolidayNotice
    const tried = await perform(office, enterHolidayNotice, notice, { actor: clerk, origin: ORIGIN })
    expect(tried).toMatchObject({ ok: false, reason: { kind: 'notAllowed' } })
  })
})
