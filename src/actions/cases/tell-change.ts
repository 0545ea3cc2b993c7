import type { EventKind } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import type { CaseRecord } from '../../store/index.ts'
import type { ActContext } from '../perform.ts'

/** A step of a case as those outside are told of it: keys and codes, nothing of a person. */
export interface ApplicationChange {
  readonly id: string
  readonly number: string
  readonly body: string
  readonly status: string
  /** Number of steps, this one the last: changes of one case are told in this order. */
  readonly version: number
  readonly event: EventKind
  readonly on: PlainDate
}

/** Tells mail and webhooks of a step, once the act is kept; the changes of one case go one after the other. */
export const tellChange = (
  { emit }: Pick<ActContext, 'emit'>,
  { id, number, body, status, version }: Pick<CaseRecord, 'id' | 'number' | 'body' | 'status' | 'version'>,
  event: EventKind,
  on: PlainDate,
): Promise<void> => {
  const change: ApplicationChange = { id, number, body, status, version, event, on }
  return emit(
    'application.changed',
    { ...change },
    { lane: { name: `application ${id}`, position: version } },
  )
}
