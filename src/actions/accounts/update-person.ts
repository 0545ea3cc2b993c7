import type { Person } from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { invalid } from '../refusal.ts'
import { type AccountKey, changeAccount } from './change-account.ts'

export interface PersonChange extends AccountKey {
  readonly name?: string | undefined
  readonly body?: string | undefined
}

/** Changes a person's name or moves him to another body. */
export const updatePerson: Action<PersonChange, Person> = {
  act: 'person.update',
  run: (context, { name, body, ...key }) =>
    changeAccount(context, key, async account => {
      const place = await context.records.bodies.find(body ?? account.body)
      if (place === null) return no(invalid({ body: '没有这个机关，请重新选择。' }))
      return ok({ ...account, name: name ?? account.name, body: place.id, bodyPath: place.path })
    }),
}
