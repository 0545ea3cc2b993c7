import type { Brand } from './brand.ts'
import { type PlainDate, plainDateOf } from './plain-date.ts'

/** A moment, as an ISO 8601 text in UTC (`2026-01-04T02:03:04.005Z`). Days of law are never moments: see PlainDate. */
export type Instant = Brand<string, 'Instant'>

const CHINA_OFFSET_MILLISECONDS = 8 * 3_600_000

/** The moment that this many milliseconds after 1970 names. */
export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant

/** The calendar day in China at a moment: UTC+8 all the year, whatever the server's time zone is. */
export function chinaDayOf(instant: Instant): PlainDate {
  const there = new Date(Date.parse(instant) + CHINA_OFFSET_MILLISECONDS)
  return plainDateOf(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
}

/** The moment at which a calendar day begins in China. */
export const startOfChinaDay = (day: PlainDate): Instant => instantOf(Date.parse(`${day}T00:00:00+08:00`))
