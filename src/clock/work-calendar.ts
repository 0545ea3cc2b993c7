import {
  dateOfDayNumber,
  dayNumber,
  type PlainDate,
  plainDate,
  plainDateOf,
  yearOf,
} from '../basics/plain-date.ts'
import {
  HOLIDAY_NOTICES,
  type HolidayNotice,
  LUNAR_DAYS,
  STATUTORY_HOLIDAYS,
  versionOn,
} from '../law/index.ts'

/** What a day is: a working weekday, a weekend, a day off by notice or statute, or a weekend day worked (调休上班日). */
export type DayKind = 'weekday' | 'weekend' | 'holiday' | 'makeUp'

/** 地方假日: days off, and days worked for them, that a body's region adds (放假办法§4). */
export interface LocalHolidays {
  readonly name: string
  readonly off: readonly PlainDate[]
  readonly makeUp: readonly PlainDate[]
}

/**
 * 工作日历: every day from 2007-01-01 to the end of the last year whose festivals are known, with the working days
 * numbered, so that counting is a look-up. Positions are days since `firstDay`.
 */
export interface WorkCalendar {
  /** Number (`dayNumber`) of position 0. */
  readonly firstDay: number
  readonly lastDay: number
  readonly kinds: readonly DayKind[]
  /** Names of the days off, by position. */
  readonly names: ReadonlyMap<number, string>
  /** Working days from the first day up to and including this position. */
  readonly workedUpTo: Int32Array
  /** Positions of the working days in order. */
  readonly working: Int32Array
  /** Days up to and including this position that lie in a year whose notice is not known. */
  readonly provisionalUpTo: Int32Array
  /** Document number of the notice by year; null where the number is not known, absent where the notice is not. */
  readonly notices: ReadonlyMap<number, string | null>
}

export interface CalendarAdditions {
  /** Notices that came after this edition, or changes to one that is in it. */
  readonly notices?: readonly HolidayNotice[]
  readonly local?: readonly LocalHolidays[]
}

const FIRST_YEAR = HOLIDAY_NOTICES[0]?.year ?? 2007
const FIRST_LUNAR_YEAR = yearOf(plainDate(LUNAR_DAYS[0]?.[0] ?? '2027-02-06'))
const LAST_YEAR = FIRST_LUNAR_YEAR + LUNAR_DAYS.length - 1

/** The days off of a year without a notice: the statutory days alone, no bridging (domain.md B5, rule 5). */
function statutoryDays(year: number): [name: string, day: number][] {
  const lunar = LUNAR_DAYS[year - FIRST_LUNAR_YEAR]
  if (!lunar) return []
  const { fixed, newYear } = versionOn(STATUTORY_HOLIDAYS, plainDateOf(year, 1, 1)).value
  const firstOfYear = dayNumber(plainDate(lunar[0]))
  return [
    ...fixed.map(([name, monthDay]): [string, number] => [name, dayNumber(plainDate(`${year}-${monthDay}`))]),
    ...newYear.map((offset): [string, number] => ['春节', firstOfYear + offset]),
    ['清明节', dayNumber(plainDate(lunar[1]))],
    ['端午节', dayNumber(plainDate(lunar[2]))],
    ['中秋节', dayNumber(plainDate(lunar[3]))],
  ]
}

/** Builds a calendar from the notices of the law room, later notices, and local holidays, the last word winning. */
export function workCalendar(additions: CalendarAdditions = {}): WorkCalendar {
  const firstDay = dayNumber(plainDateOf(FIRST_YEAR, 1, 1))
  const lastDay = dayNumber(plainDateOf(LAST_YEAR, 12, 31))
  const size = lastDay - firstDay + 1
  const kinds: DayKind[] = []
  for (let at = 0; at < size; at++)
    kinds.push((((firstDay + at + 3) % 7) + 7) % 7 > 4 ? 'weekend' : 'weekday')
  const names = new Map<number, string>()
  const takeOff = (name: string, day: number) => {
    if (day < firstDay || day > lastDay) return
    kinds[day - firstDay] = 'holiday'
    names.set(day - firstDay, name)
  }
  const work = (day: number) => {
    if (day < firstDay || day > lastDay) return
    kinds[day - firstDay] = 'makeUp'
    names.delete(day - firstDay)
  }

  const known = [...HOLIDAY_NOTICES, ...(additions.notices ?? [])]
  const notices = new Map(known.map(notice => [notice.year, notice.number]))
  for (let year = FIRST_LUNAR_YEAR; year <= LAST_YEAR; year++) {
    if (!notices.has(year)) for (const [name, day] of statutoryDays(year)) takeOff(name, day)
  }
  for (const { holidays } of known) {
    for (const [name, from, to, makeUp] of holidays) {
      for (let day = dayNumber(plainDate(from)); day <= dayNumber(plainDate(to)); day++) takeOff(name, day)
      for (const date of makeUp) work(dayNumber(plainDate(date)))
    }
  }
  for (const { name, off, makeUp } of additions.local ?? []) {
    for (const date of off) takeOff(name, dayNumber(date))
    for (const date of makeUp) work(dayNumber(date))
  }
  return { firstDay, lastDay, kinds, names, notices, ...numbered(kinds, firstDay, notices) }
}

function numbered(kinds: readonly DayKind[], firstDay: number, notices: ReadonlyMap<number, string | null>) {
  const workedUpTo = new Int32Array(kinds.length)
  const provisionalUpTo = new Int32Array(kinds.length)
  const working: number[] = []
  let provisional = 0
  let year = FIRST_YEAR
  let nextYear = dayNumber(plainDateOf(year + 1, 1, 1))
  for (const [at, kind] of kinds.entries()) {
    if (firstDay + at === nextYear) nextYear = dayNumber(plainDateOf(++year + 1, 1, 1))
    if (kind === 'weekday' || kind === 'makeUp') working.push(at)
    if (!notices.has(year)) provisional++
    workedUpTo[at] = working.length
    provisionalUpTo[at] = provisional
  }
  return { workedUpTo, provisionalUpTo, working: Int32Array.from(working) }
}

let official: WorkCalendar | undefined

/** The calendar of the whole country with the notices of this edition; built once, when it is first asked for. */
export function officialCalendar(): WorkCalendar {
  official ??= workCalendar()
  return official
}

/** First and last day of a calendar. */
export const spanOf = (calendar: WorkCalendar): readonly [PlainDate, PlainDate] => [
  dateOfDayNumber(calendar.firstDay),
  dateOfDayNumber(calendar.lastDay),
]

/** What is asked about must leave a year of the calendar for the periods that run from it. */
export const askableSpan = (calendar: WorkCalendar): readonly [PlainDate, PlainDate] => {
  const [first, last] = spanOf(calendar)
  return [first, dateOfDayNumber(dayNumber(last) - 365)]
}

/** True for a day from which every period of the law can be reckoned. */
export function isReckonable(calendar: WorkCalendar, date: PlainDate): boolean {
  const [first, last] = askableSpan(calendar)
  return date >= first && date <= last
}

/** Position of a day. Throws on a day outside the calendar: what comes from people is held against it first. */
export function positionOf(calendar: WorkCalendar, date: PlainDate): number {
  const day = dayNumber(date)
  if (!(day >= calendar.firstDay && day <= calendar.lastDay)) {
    throw new RangeError(`outside the work calendar: ${date}`)
  }
  return day - calendar.firstDay
}
