import { may } from '../../access/index.ts'
import { parseApplicationEvent } from '../../application/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_ALLOWED } from '../refusal.ts'
import { type Appended, appendEvent } from './append-event.ts'
import { EVENT_ACTS } from './event-acts.ts'
import { holdCase } from './load-case.ts'

/** One step of a case, as a request words it; `version` is the number of steps that the person saw. */
export interface NewEvent {
  readonly application: string
  readonly version: number
  readonly event: unknown
}

/** Records a step of a case. */
export const recordEvent: Action<NewEvent, Appended> = {
  act: 'application.record',
  async run(context, { application, version, event }) {
    const parsed = parseApplicationEvent(event)
    if (!parsed.ok) return no({ kind: 'breach', breach: parsed.reason })
    if (parsed.value.kind === 'split')
      return no(invalid({ kind: '拆分须同时登记拆分后的各件，请用“拆分”，不要直接记录。' }))
    const held = await holdCase(context, application, version)
    if (!held.ok) return held
    const { body } = held.value
    if (!may(context.actor, EVENT_ACTS[parsed.value.kind], { body: body.id, path: body.path }))
      return no(NOT_ALLOWED)
    const appended = await appendEvent(context, held.value, parsed.value)
    if (!appended.ok) return appended
    const { loaded: _, ...rest } = appended.value
    return ok(rest)
  },
}
