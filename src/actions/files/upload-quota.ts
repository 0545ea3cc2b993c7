import type { Office } from '../office.ts'
import type { Errand } from '../perform.ts'
import { type Refusal, tooMany } from '../refusal.ts'

const DAY_SECONDS = 86_400
const KIBIBYTE = 1024
/** What one address may upload without signing in, within a day (quality.md SEC-F2), and what one person may. */
const MOST_KIBIBYTES = { public: 200 * KIBIBYTE, staff: 2048 * KIBIBYTE }

/**
 * Counts an upload against the day's quota before anything else is done with it: looking into files costs more than
 * sending them. Null when it fits.
 */
export async function countUpload(
  office: Office,
  { actor, origin }: Errand,
  bytes: number,
): Promise<Refusal | null> {
  const staff = actor.kind === 'staff' ? actor : null
  const who = staff?.person ?? origin.address
  if (who === null || actor.kind === 'system' || bytes === 0) return null
  const now = office.now()
  const window = await office.store.read.rateWindows.count(
    `upload ${DAY_SECONDS} ${who}`,
    DAY_SECONDS,
    now,
    Math.ceil(bytes / KIBIBYTE),
  )
  if (window.tries <= MOST_KIBIBYTES[staff === null ? 'public' : 'staff']) return null
  const waited = (Date.parse(now) - Date.parse(window.startedAt)) / 1000
  return tooMany(Math.max(1, Math.ceil(DAY_SECONDS - waited)))
}
