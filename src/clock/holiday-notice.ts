import { addDays, dayNumber, type PlainDate, parsePlainDate, yearOf } from '../basics/plain-date.ts'
import type { HolidayNotice } from '../law/index.ts'
import { spanOf, type WorkCalendar } from './work-calendar.ts'

/** No notice has yet joined more days into one holiday than this. */
const LONGEST_HOLIDAY_DAYS = 12

const isWeekend = (date: PlainDate): boolean => (((dayNumber(date) + 3) % 7) + 7) % 7 > 4

/**
 * What is wrong with a notice as it was typed (放假安排通知): field → sentence; empty where it can stand. A day worked
 * (调休上班日) is a weekend day that no holiday takes, and every day lies in the year of the notice or beside it.
 */
export function flawsOfNotice(
  { year, holidays }: Pick<HolidayNotice, 'year' | 'holidays'>,
  calendar: WorkCalendar,
): Readonly<Record<string, string>> {
  const [first, last] = spanOf(calendar)
  if (!Number.isInteger(year) || year < yearOf(first) || year > yearOf(last))
    return { year: `年份须在 ${yearOf(first)} 到 ${yearOf(last)} 之间，请改正。` }
  if (holidays.length === 0) return { holidays: '没有填写放假日期，请逐个填写。' }
  const flaws: Record<string, string> = {}
  const off = new Map<string, string>()
  for (const [at, [name, fromText, toText]] of holidays.entries()) {
    const field = `holidays.${at}`
    const [from, to] = [parsePlainDate(fromText), parsePlainDate(toText)]
    if (name.trim() === '') flaws[field] = '没有填写节日名称，请补填。'
    else if (from === null || to === null) flaws[field] = `${name}的日期不存在，请核对通知原文。`
    else if (to < from || dayNumber(to) - dayNumber(from) >= LONGEST_HOLIDAY_DAYS)
      flaws[field] = `${name}的起止日期不对，请核对通知原文。`
    else if (!liesBy(year, from) || !liesBy(year, to))
      flaws[field] = `${name}不在 ${year} 年，请核对年份和日期。`
    else
      for (let day = from; day <= to; day = addDays(day, 1)) {
        if (off.has(day)) flaws[field] = `${name}与${off.get(day)}重叠（${day}），请核对通知原文。`
        off.set(day, name)
      }
  }
  for (const [at, [name, , , makeUp]] of holidays.entries())
    for (const text of makeUp) {
      const day = parsePlainDate(text)
      if (day === null || !liesBy(year, day) || !isWeekend(day) || off.has(day))
        flaws[`holidays.${at}`] ??= `${name}的调休上班日 ${text} 不是放假以外的周末，请核对通知原文。`
    }
  return flaws
}

/** In the year, or in the month before or after it. */
const liesBy = (year: number, date: PlainDate): boolean =>
  date >= `${year - 1}-12-01` && date <= `${year + 1}-01-31`
