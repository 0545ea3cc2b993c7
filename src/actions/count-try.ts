import { type Act, RATE_LIMITS } from '../access/index.ts'
import type { Office } from './office.ts'
import type { Errand } from './perform.ts'

/** Whether an act may be tried once more. */
export interface Tried {
  /** Seconds to wait; 0 when it may be tried now. */
  readonly waitSeconds: number
  /** True for the first try beyond the limit, the one that is put on record. */
  readonly firstRefused: boolean
}

const FREE: Tried = { waitSeconds: 0, firstRefused: false }

/** Counts one try of the act against every limit of the table in access/rate-limits.ts. */
export async function countTry(office: Office, act: Act, { actor, origin }: Errand): Promise<Tried> {
  let tried = FREE
  for (const { most, seconds, by } of RATE_LIMITS[act] ?? []) {
    if (actor.kind === 'system') continue
    const who = by === 'person' && actor.kind === 'staff' ? actor.person : (origin.address ?? 'unknown')
    const now = office.now()
    const window = await office.store.read.rateWindows.count(`${act} ${seconds} ${who}`, seconds, now)
    if (window.tries <= most) continue
    const waited = (Date.parse(now) - Date.parse(window.startedAt)) / 1000
    const waitSeconds = Math.max(1, Math.ceil(seconds - waited), tried.waitSeconds)
    tried = { waitSeconds, firstRefused: tried.firstRefused || window.tries === most + 1 }
  }
  return tried
}
