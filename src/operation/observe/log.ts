import { pino } from 'pino'

const LOG_LEVELS = ['silent', 'warn', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** One request as it is logged: no query, no body, nothing of a person. */
export interface LoggedRequest {
  readonly requestId: string | null
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
}

/** JSON lines on standard error, one an event, with the moment in UTC. */
export interface Log {
  request(entry: LoggedRequest): void
}

const FAULT = 500

/** `warn` tells of faults only, `info` of every request. */
export function openLog(level: LogLevel): Log {
  const logger = pino(
    { level, timestamp: pino.stdTimeFunctions.isoTime, base: { pid: process.pid } },
    pino.destination({ dest: 2, sync: false }),
  )
  return {
    request: entry => (entry.status >= FAULT ? logger.warn(entry, 'request') : logger.info(entry, 'request')),
  }
}
