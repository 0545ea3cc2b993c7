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

export const CREDIT_CODE_TAKEN = invalid({ creditCode: '另一个机关已登记这个统一社会信用代码，请核对。' })

/** Puts a body into the tree. */
export const createBody: Action<NewBody, Body> = {
  act: 'body.create',
  async run({ records, note }, given) {
    const parent = given.parent === null ? null : await records.bodies.find(given.parent)
    if (given.parent !== null && parent === null)
      return no(invalid({ parent: '没有这个上级机关，请重新选择。' }))
    if (given.creditCode !== null && (await records.bodies.creditCodeTaken(given.creditCode, null)))
      return no(CREDIT_CODE_TAKEN)
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
