import { type Actor, may, type PersonId, type Role } from '../../access/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { Office } from '../office.ts'
import type { Action } from '../perform.ts'
import { invalid, NOT_ALLOWED, NOT_FOUND, type Refusal, stale } from '../refusal.ts'

export interface Assignment {
  readonly application: string
  /** Null takes the case from whoever has it. */
  readonly person: string | null
  /** Who has it, as far as the person who assigns knows. */
  readonly insteadOf: string | null
}

/** 分派经办人. Whom it is given to is no step of the case: it changes neither its state nor its version. */
export const assignCase: Action<Assignment, { readonly assignee: PersonId | null }> = {
  act: 'application.assign',
  async run({ records, permits, note }, { application, person, insteadOf }) {
    const record = await records.cases.hold(application)
    const body = record && (await records.bodies.find(record.body))
    if (!record || !body || !permits({ body: body.id, path: body.path })) return no(NOT_FOUND)
    if (record.assignee !== insteadOf) return no(stale({ assignee: record.assignee }))
    const account = person === null ? null : await records.people.find(person)
    if (person !== null && (account === null || account.body !== body.id || account.suspended))
      return no(invalid({ person: '只能分派给本机关在用的人员，请重新选择。' }))
    const assignee = account?.id ?? null
    await records.cases.assign(record.id, assignee)
    note({ kind: 'application', id: record.id, body: body.id }, { before: record.assignee, after: assignee })
    return ok({ assignee })
  },
}

/** Somebody to whom a case can be given. */
export interface Colleague {
  readonly id: PersonId
  readonly name: string
  readonly roles: readonly Role[]
}

/** The clerks of the body of a case. */
export async function listColleagues(
  { store }: Office,
  actor: Actor,
  application: string,
): Promise<Result<{ readonly items: readonly Colleague[] }, Refusal>> {
  if (actor.kind !== 'staff') return no(NOT_ALLOWED)
  const record = await store.read.cases.find(application)
  const body = record && (await store.read.bodies.find(record.body))
  if (!body || !may(actor, 'application.assign', { body: body.id, path: body.path })) return no(NOT_FOUND)
  const accounts = await store.read.people.ofBody(body.id)
  return ok({
    items: accounts
      .filter(({ roles }) => roles.includes('clerk'))
      .map(({ id, name, roles }) => ({ id, name, roles })),
  })
}
