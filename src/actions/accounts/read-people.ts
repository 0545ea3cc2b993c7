import { type Actor, may, type Person, personOf, type Role, reachOf } from '../../access/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { Office } from '../office.ts'
import type { Page } from '../read-bodies.ts'
import { NOT_ALLOWED, NOT_FOUND, type Refusal } from '../refusal.ts'

/** A person as an administrator sees him. */
export interface PersonView extends Person {
  readonly bodyName: string
  readonly totpConfirmed: boolean
  readonly mustChangePassword: boolean
  /** Last sign-in; who has none for 90 days is to be looked at (GB/T 22239-2019 8.1.4.2 c). */
  readonly lastSeenAt: string | null
}

async function viewsOf(
  { store }: Office,
  accounts: Awaited<ReturnType<Office['store']['read']['people']['list']>>,
): Promise<PersonView[]> {
  const bodies = new Map<string, string>()
  for (const { body } of accounts)
    if (!bodies.has(body)) bodies.set(body, (await store.read.bodies.find(body))?.name ?? '')
  return accounts.map(account => ({
    ...personOf(account),
    bodyName: bodies.get(account.body) ?? '',
    totpConfirmed: account.totpConfirmed,
    mustChangePassword: account.mustChangePassword,
    lastSeenAt: account.lastSeenAt,
  }))
}

/** The people whom the actor may see, in the order of their accounts. */
export async function listPeople(
  office: Office,
  actor: Actor,
  query: {
    search?: string | undefined
    body?: string | undefined
    role?: Role | undefined
    after?: string | undefined
    limit: number
  },
): Promise<Result<Page<PersonView>, Refusal>> {
  const reach = reachOf(actor, 'person.list')
  if (reach !== 'all' && (reach !== 'below' || actor.kind !== 'staff')) return no(NOT_ALLOWED)
  const under = reach === 'all' || actor.kind !== 'staff' ? '' : actor.bodyPath
  const accounts = await office.store.read.people.list({ ...query, under })
  const next = accounts.length === query.limit ? (accounts.at(-1)?.account ?? null) : null
  return ok({ items: await viewsOf(office, accounts), next })
}

export async function findPerson(
  office: Office,
  actor: Actor,
  id: string,
): Promise<Result<PersonView, Refusal>> {
  const account = await office.store.read.people.find(id)
  if (account === null || !may(actor, 'person.list', { body: account.body, path: account.bodyPath }))
    return no(NOT_FOUND)
  const [view] = await viewsOf(office, [account])
  return view === undefined ? no(NOT_FOUND) : ok(view)
}
