import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../basics/plain-date.ts'
import type { HolidayNotice } from '../law/index.ts'
import { reckonClock } from './reckon-clock.ts'
import {
  type CalendarAdditions,
  officialCalendar,
  positionOf,
  spanOf,
  workCalendar,
} from './work-calendar.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

/** A made-up notice for 2027: a bridge on 01-01, and a Saturday worked for 春节. */
const NOTICE_2027: HolidayNotice = {
  year: 2027,
  number: '国办发明电〔2026〕99号',
  issuedOn: '2026-11-05',
  changedBy: null,
  holidays: [
    ['元旦', '2027-01-01', '2027-01-03', []],
    ['春节', '2027-02-05', '2027-02-12', ['2027-01-30', '2027-02-20']],
  ],
}
const days = (from: string, to: string): PlainDate[] => {
  const all: PlainDate[] = []
  for (let date = plainDate(from); date <= to; date = addDays(date, 1)) all.push(date)
  return all
}
const off = (additions: CalendarAdditions, from: string, to: string) => {
  const calendar = workCalendar(additions)
  return days(from, to).filter(date => !isWorkingDay(calendar, date))
}

describe('clock - work calendar - a year without a notice', () => {
  it('is computed from weekends and statutory days, and marked provisional (放假办法§2; domain.md B5 rule 5)', () => {
    const due = addWorkingDays(officialCalendar(), plainDate('2026-12-30'), 2)
    expect(due).toEqual({ date: '2027-01-04', provisional: true })
    expect(addWorkingDays(officialCalendar(), plainDate('2026-12-30'), 1).provisional).toBe(false)
  })

  it('rests on the thirteen statutory days of 2027 (放假办法§2, 2024 amendment)', () => {
    const calendar = officialCalendar()
    const named = days('2027-01-01', '2027-12-31').filter(date =>
      calendar.names.has(positionOf(calendar, date)),
    )
    expect(named).toEqual([
      '2027-01-01',
      ...days('2027-02-05', '2027-02-08'),
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      ...days('2027-10-01', '2027-10-03'),
    ])
  })

  it('becomes firm once its notice is entered, and its make-up days count (domain.md B5 rule 5)', () => {
    const request = { receivedOn: plainDate('2027-01-15'), channel: 'inPerson', pauses: [] } as const
    const before = reckonClock(request)
    const after = reckonClock(request, workCalendar({ notices: [NOTICE_2027] }))
    expect(before.ok && [before.value.replyDue, before.value.provisional]).toEqual(['2027-02-16', true])
    expect(after.ok && [after.value.replyDue, after.value.provisional]).toEqual(['2027-02-19', false])
    expect(before.ok && before.value.reasons.join('')).toContain('2027 年的放假安排尚未录入')
    expect(after.ok && after.value.reasons.join('')).toContain('国办发明电〔2026〕99号')
  })

  it('keeps no statutory day that the notice leaves out', () => {
    expect(isWorkingDay(officialCalendar(), plainDate('2027-06-09'))).toBe(false)
    expect(isWorkingDay(workCalendar({ notices: [NOTICE_2027] }), plainDate('2027-06-09'))).toBe(true)
  })
})

describe('clock - work calendar - notices and local holidays', () => {
  it('lets a later notice change an earlier one, day by day (国办发明电〔2020〕1号 as the example)', () => {
    const change: HolidayNotice = {
      ...{ year: 2026, number: '国办发明电〔2026〕98号', issuedOn: '2026-09-01', changedBy: null },
      holidays: [['国庆节', '2026-10-08', '2026-10-08', ['2026-10-11']]],
    }
    expect(off({}, '2026-10-08', '2026-10-11')).toEqual(['2026-10-11'])
    expect(off({ notices: [change] }, '2026-10-08', '2026-10-11')).toEqual(['2026-10-08'])
  })

  it('overlays what a region adds, after the notices (放假办法§4)', () => {
    const local = [
      { name: '开斋节', off: [plainDate('2026-03-20')], makeUp: [plainDate('2026-03-22')] },
    ] as const
    expect(off({}, '2026-03-19', '2026-03-22')).toEqual(['2026-03-21', '2026-03-22'])
    expect(off({ local }, '2026-03-19', '2026-03-22')).toEqual(['2026-03-20', '2026-03-21'])
    const calendar = workCalendar({ local })
    expect(calendar.names.get(positionOf(calendar, plainDate('2026-03-20')))).toBe('开斋节')
  })

  it('moves a due day by as many working days as a region takes off (放假办法§4)', () => {
    const offset = fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { maxLength: 6 })
    fc.assert(
      fc.property(offset, offsets => {
        const from = plainDate('2026-03-02')
        const off = offsets.map(days => addDays(from, days))
        const calendar = workCalendar({ local: [{ name: '地方假日', off, makeUp: [] }] })
        const due = addWorkingDays(calendar, from, 20).date
        const taken = off.filter(date => date <= due && isWorkingDay(officialCalendar(), date)).length
        return due === addWorkingDays(officialCalendar(), from, 20 + taken).date
      }),
      { numRuns: 40 },
    )
  })

  it('names days off, and only them', () => {
    const local = [{ name: '本地上班', off: [], makeUp: [plainDate('2026-10-07')] }]
    const calendar = workCalendar({ local })
    const named = [...calendar.names.keys()].filter(at => calendar.kinds[at] !== 'holiday')
    expect(named).toEqual([])
    expect(calendar.names.has(positionOf(calendar, plainDate('2026-10-07')))).toBe(false)
  })

  it('leaves the calendar of the whole country alone', () => {
    const before = officialCalendar().working.length
    workCalendar({ notices: [NOTICE_2027] })
    expect(officialCalendar().working.length).toBe(before)
    expect(spanOf(officialCalendar())).toEqual(['2007-01-01', '2050-12-31'])
  })
})
