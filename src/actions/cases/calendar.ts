import { officialCalendar, type WorkCalendar, workCalendar } from '../../clock/index.ts'
import type { Records } from '../../store/index.ts'

/** The calendar by which due days are counted, and the name of its version. */
export interface DatedCalendar {
  readonly version: string
  readonly calendar: WorkCalendar
}

const EDITION = officialCalendar()
const newestNotice = Math.max(...EDITION.notices.keys())

let latest: DatedCalendar | null = null

/** The calendar of the program's edition with the notices entered since. Built once for each version. */
export async function calendarOf({
  holidayNotices,
}: Pick<Records, 'holidayNotices'>): Promise<DatedCalendar> {
  const version = `${newestNotice} ${await holidayNotices.version()}`
  if (latest?.version !== version) {
    const notices = await holidayNotices.list()
    latest = { version, calendar: notices.length === 0 ? EDITION : workCalendar({ notices }) }
  }
  return latest
}
