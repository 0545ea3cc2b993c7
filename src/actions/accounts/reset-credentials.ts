import { ownAccount, type Person } from '../../access/index.ts'
import { no, ok } from '../../basics/result.ts'
import type { Action } from '../perform.ts'
import { type AccountKey, changeAccount } from './change-account.ts'
import { newOneTime, type PersonWithPassword } from './create-person.ts'
import { withPassword } from './password.ts'

/**
 * Gives a person who forgot his password a one-time one. Sessions and tokens end. The second factor stays, so that the
 * administrator who knows the new password cannot sign in with it (ASVS 6.4.4).
 */
export const resetPassword: Action<
  AccountKey,
  PersonWithPassword,
  { readonly password: string; readonly hash: string }
> = {
  act: 'person.resetPassword',
  prepare: newOneTime,
  async run(context, key, { password, hash }) {
    const { records, actor, now } = context
    const changed = await changeAccount(context, key, async account => {
      if (actor.kind === 'staff' && actor.person === account.id)
        return no({ kind: 'breach', breach: ownAccount() })
      await records.sessions.endAll(account.id)
      await records.apiTokens.revokeAll(account.id, now)
      return ok(withPassword(account, hash, { passwordSetAt: now, mustChangePassword: true }))
    })
    return changed.ok ? ok({ ...changed.value, password }) : changed
  },
}

/** Unbinds a lost authenticator: the security administrator's act, who cannot give passwords. */
export const resetTotp: Action<AccountKey, Person> = {
  act: 'person.resetTotp',
  run: (context, key) =>
    changeAccount(context, key, async account => {
      const { records, actor } = context
      if (actor.kind === 'staff' && actor.person === account.id)
        return no({ kind: 'breach', breach: ownAccount() })
      await records.sessions.endAll(account.id)
      return ok({ ...account, totpSecret: null, totpConfirmed: false })
    }),
}

/** Signs a person out everywhere. */
export const endSessionsOf: Action<AccountKey, Person> = {
  act: 'person.endSessions',
  run: (context, key) =>
    changeAccount(context, key, async account => {
      await context.records.sessions.endAll(account.id)
      return ok(account)
    }),
}
