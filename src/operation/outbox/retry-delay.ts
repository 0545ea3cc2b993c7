const MINUTE = 60
const HOUR = 60 * MINUTE

/** Seconds from one failure to the next try (Standard Webhooks 1.0, section "Deliverability"): 5 s … 24 h. */
export const RETRY_SECONDS = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const

/** After this long without success a recipient counts as gone. */
export const PATIENCE_SECONDS = 5 * 24 * HOUR

/** Seconds to wait after the failure of this attempt, the first being number 1. */
export const retrySeconds = (attempt: number): number =>
  RETRY_SECONDS[Math.min(attempt, RETRY_SECONDS.length) - 1] ?? RETRY_SECONDS[0]
