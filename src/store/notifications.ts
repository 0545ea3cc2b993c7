import type { Selectable } from 'kysely'
import type { BodyId, PersonId, Role } from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import type { Db, Tables } from './tables/index.ts'

/** 站内提醒: something that a person is told; nothing of an applicant stands in it but the number of the case. */
export interface Notification {
  readonly id: string
  /** Null while nobody holds the role: whoever comes to hold it sees it. */
  readonly person: PersonId | null
  readonly body: BodyId
  readonly role: Role | null
  readonly kind: string
  readonly application: string | null
  readonly text: string
  readonly at: Instant
  readonly readAt: Instant | null
}

/** Whose notifications. */
export interface Reader {
  readonly person: string
  readonly body: string
  readonly roles: readonly string[]
}

const notificationOf = (row: Selectable<Tables['notification']>): Notification => ({
  id: row.id,
  person: row.person as PersonId | null,
  body: row.body as BodyId,
  role: row.role as Role | null,
  kind: row.kind,
  application: row.application,
  text: row.text,
  at: row.at,
  readAt: row.read_at,
})

/** Notifications on record. */
export const notificationsIn = (db: Db) => {
  const of = ({ person, body, roles }: Reader) =>
    db
      .selectFrom('notification')
      .selectAll()
      .where(eb =>
        eb.or([
          eb('person', '=', person),
          eb.and([eb('person', 'is', null), eb('body', '=', body), eb('role', 'in', ['', ...roles])]),
        ]),
      )
  return {
    /** One of the same id is kept once. */
    async put(notification: Notification): Promise<void> {
      await db
        .insertInto('notification')
        .values({
          id: notification.id,
          person: notification.person,
          body: notification.body,
          role: notification.role,
          kind: notification.kind,
          application: notification.application,
          text: notification.text,
          at: notification.at,
          read_at: notification.readAt,
          read_by: null,
        })
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute()
    },

    /** The newest first; `after` is the last one of the page before. */
    async list(
      reader: Reader,
      { unread, after, limit }: { unread: boolean; after?: string | undefined; limit: number },
    ): Promise<Notification[]> {
      const last =
        after === undefined ? undefined : await of(reader).where('id', '=', after).executeTakeFirst()
      const rows = await of(reader)
        .$if(unread, query => query.where('read_at', 'is', null))
        .$if(last !== undefined, query =>
          query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('at', 'id'), '<', tuple(last?.at as Instant, last?.id ?? '')),
          ),
        )
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(notificationOf)
    },

    /** False when he has none of this id. */
    async read(reader: Reader, id: string, at: Instant): Promise<boolean> {
      const found = await of(reader).where('id', '=', id).executeTakeFirst()
      if (found === undefined) return false
      if (found.read_at === null)
        await db
          .updateTable('notification')
          .set({ read_at: at, read_by: reader.person })
          .where('id', '=', id)
          .execute()
      return true
    },
  }
}
