import { no, ok, type Result } from '../../basics/result.ts'
import { type Breach, breach } from '../../law/index.ts'
import type { ApplicationEvent } from '../events.ts'
import { anyEvent } from './shapes.ts'

/** Version of the written form. A later one reads the earlier ones here; none is ever dropped. */
export const EVENT_VERSION = 1

/** An event as it is kept: a plain record with the version of its form. */
export const writeApplicationEvent = (event: ApplicationEvent): Readonly<Record<string, unknown>> => ({
  v: EVENT_VERSION,
  ...event,
})

/**
 * The event that a kept record, or a request, holds. Fields that may be null may be left out; unknown ones are left
 * behind. EVT-01 says which field is wrong, EVT-02 that a later program wrote it. Whether it may happen is for `judge`.
 */
export function parseApplicationEvent(value: unknown): Result<ApplicationEvent, Breach> {
  const version = typeof value === 'object' && value !== null ? ((value as { v?: unknown }).v ?? 1) : 1
  if (version !== EVENT_VERSION)
    return no(
      breach('EVT-02', `办理记录的版本“${String(version)}”本程序不认识，请升级到写入它的版本后再读取。`),
    )
  const read = anyEvent(value, '')
  return read.ok ? ok(read.value) : no(breach('EVT-01', `办理记录读不出：${read.reason}，请改正后再提交。`))
}
