import type { Body, BodyContact, BodyId, BodyLevel } from '../access/index.ts'
import { no, ok } from '../basics/result.ts'
import type { BodyKind } from '../law/index.ts'
import { randomKey } from './office.ts'
import type { Action } from './perform.ts'
import { invalid } from './refusal.ts'

export interface NewBody {
  readonly name: string
  readonly shortName: string | null
  readonly kind: BodyKind
  readonly level: BodyLevel
  readonly creditCode: string | null
  readonly regionCode: string | null
  readonly parent: BodyId | null
  readonly contact: BodyContact
}

/** Puts a body into the tree. */
export const createBody: Action<NewBody, Body> = {
  act: 'body.create',
  async run({ records, note }, given) {
    const parent = given.parent === null ? null : await records.bodies.find(given.parent)
    if (given.parent !== null && parent === null)
      return no(invalid({ parent: '没有这个上级机关，请重新选择。' }))
    const id = randomKey() as BodyId
    const body: Body = {
      ...given,
      id,
      path: `${parent?.path ?? ''}${id}/`,
      since: null,
      until: null,
      version: 1,
    }
    await records.bodies.insert(body)
    note({ kind: 'body', id, body: id }, { after: body })
    return ok(body)
  },
}
