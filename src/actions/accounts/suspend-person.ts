import { breachOfLosingKeeper, ownAccount, type Person } from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { type AccountKey, changeAccount } from './change-account.ts'

/** Keeps a person out from this moment: his sessions end and his tokens open nothing. */
export const suspendPerson: Action<AccountKey, Person> = {
  act: 'person.suspend',
  run: (context, key) =>
    changeAccount(context, key, async account => {
      const { actor, records } = context
      const breach =
        (actor.kind === 'staff' && actor.person === account.id ? ownAccount() : null) ??
        (account.suspended ? null : breachOfLosingKeeper(account.roles, [], await records.people.holders()))
      if (breach !== null) return no({ kind: 'breach', breach })
      await records.sessions.endAll(account.id)
      return ok({ ...account, suspended: true })
    }),
}

/** Lets a suspended person in again. */
export const resumePerson: Action<AccountKey, Person> = {
  act: 'person.resume',
  run: (context, key) =>
    changeAccount(context, key, account => {
      const { actor } = context
      return actor.kind === 'staff' && actor.person === account.id
        ? no({ kind: 'breach', breach: ownAccount() })
        : ok({ ...account, suspended: false })
    }),
}
