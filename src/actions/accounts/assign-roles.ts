import { breachOfLosingKeeper, clashOfRoles, ownAccount, type Person, type Role } from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { type AccountKey, changeAccount } from './change-account.ts'

/** Gives a person exactly these roles (三员分立: the security administrator's act). */
export const assignRoles: Action<AccountKey & { readonly roles: readonly Role[] }, Person> = {
  act: 'person.assignRoles',
  run: (context, { roles, ...key }) =>
    changeAccount(context, key, async account => {
      const { actor, records } = context
      const breach =
        (actor.kind === 'staff' && actor.person === account.id ? ownAccount() : null) ??
        clashOfRoles(roles) ??
        breachOfLosingKeeper(account.suspended ? [] : account.roles, roles, await records.people.holders())
      return breach === null ? ok({ ...account, roles }) : no({ kind: 'breach', breach })
    }),
}
