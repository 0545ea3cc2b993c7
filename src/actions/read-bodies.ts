import { type Actor, type Body, may, reachOf } from '../access/index.ts'
import { no, ok, type Result } from '../basics/result.ts'
import type { Office } from './office.ts'
import { NOT_ALLOWED, NOT_FOUND, type Refusal } from './refusal.ts'

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** The bodies that the actor may see, in the order of the tree. */
export async function listBodies(
  { store }: Office,
  actor: Actor,
  query: { search?: string | undefined; after?: string | undefined; limit: number },
): Promise<Result<Page<Body>, Refusal>> {
  const reach = reachOf(actor, 'body.list')
  if (reach === null) return no(NOT_ALLOWED)
  const under = reach === 'all' ? '' : actor.kind === 'staff' ? actor.bodyPath : null
  if (under === null) return no(NOT_ALLOWED)
  const items = await store.read.bodies.list({ ...query, under })
  return ok({ items, next: items.length === query.limit ? (items.at(-1)?.path ?? null) : null })
}

export async function findBody({ store }: Office, actor: Actor, id: string): Promise<Result<Body, Refusal>> {
  const body = await store.read.bodies.find(id)
  if (body === null || !may(actor, 'body.list', { body: body.id, path: body.path })) return no(NOT_FOUND)
  return ok(body)
}
