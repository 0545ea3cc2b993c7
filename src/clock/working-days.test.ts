import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../test/vectors/working-days.json' with { type: 'json' }
import { addDays, dateOfDayNumber, dayNumber, plainDate } from '../basics/plain-date.ts'
import { PERIODS, versionOn } from '../law/index.ts'
import { duePeriod } from './calendar-periods.ts'
import { officialCalendar } from './work-calendar.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days.ts'

const calendar = officialCalendar()
const day = fc
  .integer({ min: dayNumber(plainDate('2007-01-01')), max: dayNumber(plainDate('2049-12-31')) })
  .map(dateOfDayNumber)
const length = fc.integer({ min: 0, max: 120 })

/** Every day of a file of the official calendar: one line a month, `1` worked, `0` not. */
function officialDays(file: string): [day: string, worked: boolean][] {
  const lines = readFileSync(new URL(`../../test/vectors/${file}`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter(line => /^\d/.test(line))
    .flatMap(line => {
      const [month, bits] = line.split(' ')
      return Array.from(bits!, (bit, at): [string, boolean] => [
        `${month}-${String(at + 1).padStart(2, '0')}`,
        bit === '1',
      ])
    })
}

describe('clock - working days - official calendar', () => {
  it.each([
    ['working-days-2007-2018.txt', 4383],
    ['working-days-2019-2026.txt', 2922],
  ])('agrees with every day of %s (放假办法; 国务院办公厅放假安排通知)', (file, days) => {
    const official = officialDays(file)
    expect(official).toHaveLength(days)
    expect(official.filter(([date, worked]) => isWorkingDay(calendar, plainDate(date)) !== worked)).toEqual(
      [],
    )
  })

  it.each(Object.entries(vectors.workingDaysOfYear))('has in %s %i working days (放假办法)', (year, days) => {
    const eve = plainDate(`${Number(year) - 1}-12-31`)
    expect(countWorkingDays(calendar, eve, plainDate(`${year}-12-31`))).toBe(days)
  })
})

describe('clock - working days - vectors of the law', () => {
  it.each(vectors.correctionNotice)('received $received, a notice to correct is due $due ($article)', it => {
    const { received, due } = it
    expect(duePeriod(calendar, 'correctionNotice', plainDate(received))).toEqual({
      date: due,
      provisional: false,
    })
  })

  it.each(vectors.reply)(
    'received $received, the reply is due $due and, extended, $extended ($article)',
    vector => {
      const due = duePeriod(calendar, 'reply', plainDate(vector.received))
      expect(due.date).toBe(vector.due)
      expect(addWorkingDays(calendar, due.date, vector.extendBy).date).toBe(vector.extended)
      expect(vector.extendBy).toBe(versionOn(PERIODS.extension, due.date).value)
    },
  )

  it.each(vectors.payment)('told of the fee $noticed, it is to be paid by $due ($article)', it => {
    expect(duePeriod(calendar, 'payment', plainDate(it.noticed)).date).toBe(it.due)
  })
})

describe('clock - working days - properties (民事诉讼法§85; domain.md B5)', () => {
  it('ends on a working day after the first, which is not counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (from, n) => {
        const { date } = addWorkingDays(calendar, from, n)
        return date > from && isWorkingDay(calendar, date)
      }),
    )
  })

  it('adding and counting undo each other', () => {
    fc.assert(
      fc.property(day, length, (from, n) => {
        const { date } = addWorkingDays(calendar, from, n)
        return countWorkingDays(calendar, from, date) === n
      }),
    )
  })

  it('counting and adding reach the last working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 300 }), (from, apart) => {
        const to = addDays(from, apart)
        const { date } = addWorkingDays(calendar, from, countWorkingDays(calendar, from, to))
        let last = to
        while (last > from && !isWorkingDay(calendar, last)) last = addDays(last, -1)
        return date === last
      }),
    )
  })

  it('never ends earlier for a later start or a longer period', () => {
    fc.assert(
      fc.property(day, length, length, fc.integer({ min: 0, max: 60 }), (from, n, more, later) => {
        const { date } = addWorkingDays(calendar, from, n)
        const afterMore = addWorkingDays(calendar, from, n + more).date
        const startedLater = addWorkingDays(calendar, addDays(from, later), n).date
        return afterMore >= date && startedLater >= date
      }),
    )
  })

  it('adding twice is adding once', () => {
    fc.assert(
      fc.property(day, length, length, (from, n, m) => {
        const twice = addWorkingDays(calendar, addWorkingDays(calendar, from, n).date, m)
        return twice.date === addWorkingDays(calendar, from, n + m).date
      }),
    )
  })

  it('counts nothing backwards', () => {
    expect(countWorkingDays(calendar, plainDate('2025-03-10'), plainDate('2025-03-03'))).toBe(0)
  })

  it('refuses what is no number of days, and days beyond the calendar', () => {
    expect(() => addWorkingDays(calendar, plainDate('2025-03-03'), -1)).toThrow(RangeError)
    expect(() => addWorkingDays(calendar, plainDate('2025-03-03'), 1.5)).toThrow(RangeError)
    expect(() => addWorkingDays(calendar, plainDate('2050-12-30'), 20)).toThrow(RangeError)
    expect(() => isWorkingDay(calendar, plainDate('2006-12-31'))).toThrow(RangeError)
  })
})
