import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { NOT_ALLOWED, NOT_FOUND } from '../refusal.ts'

/** Ends the session in which the person works. */
export const signOut: Action<null, null> = {
  act: 'session.signOut',
  async run({ records, actor, session }) {
    if (actor.kind !== 'staff' || session === null) return no(NOT_ALLOWED)
    await records.sessions.end(actor.person, session)
    return ok(null)
  },
}

/** Ends another session of the same person, or all others. */
export const endSession: Action<{ readonly id: string | null }, { readonly ended: number }> = {
  act: 'session.end',
  async run({ records, actor, session, note }, { id }) {
    if (actor.kind !== 'staff') return no(NOT_ALLOWED)
    if (id === null) {
      const ended = await records.sessions.endAll(actor.person, session)
      note({ kind: 'person', id: actor.person }, { ended })
      return ok({ ended })
    }
    note({ kind: 'session', id })
    return (await records.sessions.end(actor.person, id)) ? ok({ ended: 1 }) : no(NOT_FOUND)
  },
}
