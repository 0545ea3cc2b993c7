import type { Actor } from '../../access/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { Notification } from '../../store/index.ts'
import type { Office } from '../office.ts'
import type { Action } from '../perform.ts'
import { NOT_ALLOWED, NOT_FOUND, type Refusal } from '../refusal.ts'

const readerOf = (actor: Actor) =>
  actor.kind === 'staff' ? { person: actor.person, body: actor.body, roles: actor.roles } : null

/** What the person who asks has been told, the newest first. */
export async function listNotifications(
  { store }: Office,
  actor: Actor,
  query: { unread: boolean; after?: string | undefined; limit: number },
): Promise<Result<{ readonly items: readonly Notification[]; readonly next: string | null }, Refusal>> {
  const reader = readerOf(actor)
  if (reader === null) return no(NOT_ALLOWED)
  const items = await store.read.notifications.list(reader, query)
  return ok({ items, next: items.length < query.limit ? null : (items.at(-1)?.id ?? null) })
}

/** 标为已读. */
export const readNotification: Action<{ readonly id: string }, null> = {
  act: 'notification.read',
  async run({ records, actor, now, note }, { id }) {
    const reader = readerOf(actor)
    if (reader === null || !(await records.notifications.read(reader, id, now))) return no(NOT_FOUND)
    note({ kind: 'notification', id })
    return ok(null)
  },
}
