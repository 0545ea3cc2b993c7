import type { Account, Body, PersonId, Role } from '../../access/index.ts'
import type { CaseRecord, Notification } from '../../store/index.ts'
import type { ActContext } from '../perform.ts'

/** To whom a notification goes: a person, or a role of a body that nobody holds yet. */
export type Address = Pick<Notification, 'person' | 'body' | 'role'>

/** Asks once for each body, however many cases it has. */
export type AddressBook = Map<string, Promise<readonly Account[]>>

/** 经办人, 审核人 and 主管部门 of a case: whoever it is given to or else every clerk, the reviewers, the nearest supervisors. */
export async function whoCares(
  { records }: Pick<ActContext, 'records'>,
  { body: id, assignee }: Pick<CaseRecord, 'body' | 'assignee'>,
  book: AddressBook,
): Promise<Address[]> {
  const body = await records.bodies.find(id)
  if (body === null) return []
  const peopleOf = (key: string) => {
    const known = book.get(key) ?? records.people.ofBody(key)
    book.set(key, known)
    return known
  }
  const holders = async ({ id: key }: Body, role: Role): Promise<Address[]> =>
    (await peopleOf(key))
      .filter(({ roles }) => roles.includes(role))
      .map(account => ({ person: account.id, body: key, role }))
  const orRole = (found: Address[], role: Role): Address[] =>
    found.length > 0 ? found : [{ person: null, body: id, role }]
  const clerks = await holders(body, 'clerk')
  const own = clerks.filter(({ person }) => person === (assignee as PersonId | null))
  let supervisors: Address[] = []
  for (const above of [body, ...(await records.bodies.above(body))]) {
    supervisors = await holders(above, 'supervisor')
    if (supervisors.length > 0) break
  }
  return [
    ...orRole(own.length > 0 ? own : clerks, 'clerk'),
    ...orRole(await holders(body, 'reviewer'), 'reviewer'),
    ...supervisors,
  ]
}
