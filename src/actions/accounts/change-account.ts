import { type Account, type Person, personOf } from '../../access/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { ActContext } from '../perform.ts'
import { NOT_FOUND, type Refusal, stale } from '../refusal.ts'
import { sealAccount, sealHolds } from './account-seal.ts'

/** Whose account, and the version that the actor saw. */
export interface AccountKey {
  readonly id: string
  readonly version: number
}

/**
 * Changes somebody's account: the one way for every act of an administrator. A change of the same record by somebody else
 * is not overwritten, and an account changed past the program is not sealed anew.
 */
export async function changeAccount(
  context: ActContext,
  { id, version }: AccountKey,
  change: (account: Account) => Result<Account, Refusal> | Promise<Result<Account, Refusal>>,
): Promise<Result<Person, Refusal>> {
  const { records, permits, note } = context
  const account = await records.people.find(id)
  if (account === null || !permits({ body: account.body, path: account.bodyPath })) return no(NOT_FOUND)
  note({ kind: 'person', id: account.id, body: account.body })
  if (account.version !== version) return no(stale(personOf(account)))
  if (!sealHolds(context, account)) throw new Error(`the account ${account.id} was changed past the program`)
  const changed = await change(account)
  if (!changed.ok) return changed
  if (!(await records.people.update(sealAccount(context, changed.value)))) return no(stale(personOf(account)))
  const after = { ...personOf(changed.value), version: version + 1 }
  note({ kind: 'person', id: account.id, body: changed.value.body }, { before: personOf(account), after })
  return ok(after)
}
