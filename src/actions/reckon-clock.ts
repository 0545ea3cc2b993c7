import type { Result } from '../basics/result.ts'
import { type ClockWords, parseClockRequest, type ReplyClock, reckonClock } from '../clock/index.ts'
import type { Breach } from '../law/index.ts'

export type { ClockWords, ReplyClock } from '../clock/index.ts'

/** The statutory deadlines of one application, by the official holiday calendar. */
export function reckonReplyClock(words: ClockWords): Result<ReplyClock, Breach> {
  const request = parseClockRequest(words)
  return request.ok ? reckonClock(request.value) : request
}
