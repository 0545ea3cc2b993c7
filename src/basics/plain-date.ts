import type { Brand } from './brand.ts'

/**
 * A calendar day in China, written `YYYY-MM-DD`. It is no moment and has no time zone: `new Date('2026-01-04')` is
 * midnight in Greenwich and shows the 3rd west of it. So days are counted here, as whole days since 1970-01-01.
 */
export type PlainDate = Brand<string, 'PlainDate'>

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that the text names, or null when there is no such day (`2025-02-29`). */
export function parsePlainDate(text: string): PlainDate | null {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return text as PlainDate
}

/** A day known to be right, such as a constant of the law. Throws on a day that does not exist. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (date === null) throw new RangeError(`not a calendar day: ${text}`)
  return date
}

export function plainDateOf(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whole days since 1970-01-01, negative before it. */
export function dayNumber(date: PlainDate): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/** The day with this number; the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): PlainDate {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  return plainDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

export const addDays = (date: PlainDate, days: number): PlainDate => dateOfDayNumber(dayNumber(date) + days)

/** 1 Monday … 7 Sunday. */
export const weekday = (date: PlainDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))
