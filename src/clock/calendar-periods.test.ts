import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../test/vectors/working-days.json' with { type: 'json' }
import { addDays, dateOfDayNumber, dayNumber, plainDate } from '../basics/plain-date.ts'
import { addCalendarDays, addMonths, duePeriod } from './calendar-periods.ts'
import { officialCalendar } from './work-calendar.ts'
import { isWorkingDay } from './working-days.ts'

const calendar = officialCalendar()
const day = fc
  .integer({ min: dayNumber(plainDate('2007-01-01')), max: dayNumber(plainDate('2045-12-31')) })
  .map(dateOfDayNumber)

describe('clock - calendar periods - vectors', () => {
  it.each(vectors.calendarDays)('$n days from $from end on $due ($article)', it => {
    expect(addCalendarDays(calendar, plainDate(it.from), it.n).date).toBe(it.due)
  })

  it.each(vectors.months)('$n months from $from end on $due ($article)', it => {
    expect(addMonths(calendar, plainDate(it.from), it.n).date).toBe(it.due)
  })
})

describe('clock - calendar periods - rules', () => {
  it('reckons reconsideration in days, a suit in months, the longest in years (行政复议法§20; 行政诉讼法§46)', () => {
    const from = plainDate('2025-08-04')
    const due = (name: 'reconsideration' | 'litigation' | 'untoldRemedy') =>
      duePeriod(calendar, name, from).date
    expect([due('reconsideration'), due('litigation'), due('untoldRemedy')]).toEqual([
      '2025-10-09',
      '2026-02-04',
      '2026-08-04',
    ])
  })

  it('rolls over to the next working day and no further (民事诉讼法§85; 行政复议法§88)', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (from, n) => {
        const nominal = addDays(from, n)
        const { date } = addCalendarDays(calendar, from, n)
        const between = dayNumber(date) - dayNumber(nominal)
        return (
          isWorkingDay(calendar, date) &&
          between >= 0 &&
          Array.from({ length: between }, (_, at) => addDays(nominal, at)).every(
            rest => !isWorkingDay(calendar, rest),
          )
        )
      }),
    )
  })

  it('says that an end in a year without a notice is provisional (domain.md B5 rule 5)', () => {
    expect(addCalendarDays(calendar, plainDate('2026-12-01'), 30)).toEqual({
      date: '2026-12-31',
      provisional: false,
    })
    expect(addCalendarDays(calendar, plainDate('2026-12-01'), 31)).toEqual({
      date: '2027-01-04',
      provisional: true,
    })
  })
})
