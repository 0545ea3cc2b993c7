import type { Body } from '../access/index.ts'
import { no, ok } from '../basics/result.ts'
import { CREDIT_CODE_TAKEN, type NewBody } from './create-body.ts'
import type { Action } from './perform.ts'
import { NOT_FOUND, stale } from './refusal.ts'

export interface BodyChange {
  readonly id: string
  readonly version: number
  /** Fields that change; its place in the tree is no such field. */
  readonly changes: Partial<Omit<NewBody, 'parent'>>
}

/** Changes what is on record of a body. */
export const updateBody: Action<BodyChange, Body> = {
  act: 'body.update',
  async run({ records, permits, note }, { id, version, changes }) {
    const before = await records.bodies.find(id)
    if (before === null || !permits({ body: before.id, path: before.path })) return no(NOT_FOUND)
    note({ kind: 'body', id: before.id, body: before.id }, { before })
    if (before.version !== version) return no(stale(before))
    const changed: Body = { ...before, ...changes }
    if (changed.creditCode !== null && (await records.bodies.creditCodeTaken(changed.creditCode, before.id)))
      return no(CREDIT_CODE_TAKEN)
    if (!(await records.bodies.update(changed))) return no(stale(before))
    const after = { ...changed, version: version + 1 }
    note({ kind: 'body', id: before.id, body: before.id }, { after })
    return ok(after)
  },
}
