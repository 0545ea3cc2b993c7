import { type Selectable, sql } from 'kysely'
import type { Body, BodyContact, BodyId, BodyLevel } from '../access/index.ts'
import type { BodyKind } from '../law/index.ts'
import { escapeLike } from './escape-like.ts'
import type { Db, Tables } from './tables/index.ts'

/** Which bodies a list holds. */
export interface BodyFilter {
  /** Only bodies whose path starts so: the actor's own and those below. */
  readonly under: string
  /** Words of the name. */
  readonly search?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const bodyOf = (row: Selectable<Tables['body']>): Body => ({
  id: row.id as BodyId,
  name: row.name,
  shortName: row.short_name,
  kind: row.kind as BodyKind,
  level: row.level as BodyLevel,
  creditCode: row.credit_code,
  regionCode: row.region_code,
  parent: row.parent as BodyId | null,
  path: row.path,
  since: row.since,
  until: row.until,
  contact: row.contact as BodyContact,
  version: row.version,
})

const rowOf = (body: Body) => ({
  name: body.name,
  short_name: body.shortName,
  kind: body.kind,
  level: body.level,
  credit_code: body.creditCode,
  region_code: body.regionCode,
  parent: body.parent,
  path: body.path,
  since: body.since,
  until: body.until,
  contact: JSON.stringify(body.contact),
})

/** Bodies on record. */
export const bodiesIn = (db: Db) => ({
  async find(id: string): Promise<Body | null> {
    const row = await db.selectFrom('body').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? bodyOf(row) : null
  },

  /** The bodies above one, the nearest first. */
  async above({ id, path }: Pick<Body, 'id' | 'path'>): Promise<Body[]> {
    const keys = path.split('/').filter(key => key !== '' && key !== id)
    if (keys.length === 0) return []
    const rows = await db.selectFrom('body').selectAll().where('id', 'in', keys).execute()
    return rows.map(bodyOf).toSorted((one, other) => other.path.length - one.path.length)
  },

  async list({ under, search, after, limit }: BodyFilter): Promise<Body[]> {
    const rows = await db
      .selectFrom('body')
      .selectAll()
      .where('path', '>=', under)
      .where('path', '<', `${under}\u{10FFFF}`)
      .$if(search !== undefined, query => query.where('name', 'like', `%${escapeLike(search ?? '')}%`))
      .$if(after !== undefined, query => query.where('path', '>', after ?? ''))
      .orderBy('path')
      .limit(limit)
      .execute()
    return rows.map(bodyOf)
  },

  /** Names by key. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map()
    const rows = await db
      .selectFrom('body')
      .select(['id', 'name'])
      .where('id', 'in', [...new Set(ids)])
      .execute()
    return new Map(rows.map(({ id, name }) => [id, name]))
  },

  /** True when another body bears this 统一社会信用代码. */
  async creditCodeTaken(code: string, except: BodyId | null): Promise<boolean> {
    const row = await db
      .selectFrom('body')
      .select('id')
      .where('credit_code', '=', code)
      .$if(except !== null, query => query.where('id', '!=', except ?? ''))
      .executeTakeFirst()
    return row !== undefined
  },

  async insert(body: Body): Promise<void> {
    await db
      .insertInto('body')
      .values({ id: body.id, ...rowOf(body) })
      .execute()
  },

  /** False when somebody else has changed it since version `body.version`. */
  async update(body: Body): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('body')
      .set({ ...rowOf(body), version: sql`version + 1` })
      .where('id', '=', body.id)
      .where('version', '=', body.version)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },
})
