import type { ExpressionBuilder } from 'kysely'
import type { AuditEntry } from '../access/index.ts'
import type { Instant } from '../basics/instant.ts'
import { entryOf } from './audit.ts'
import { escapeLike } from './escape-like.ts'
import type { Db, Tables } from './tables/index.ts'

/** Which entries of the audit chain are asked for. */
export interface AuditFilter {
  readonly from?: Instant | undefined
  readonly before?: Instant | undefined
  readonly act?: string | undefined
  readonly result?: string | undefined
  readonly person?: string | undefined
  readonly body?: string | undefined
  readonly objectKind?: string | undefined
  /** Words of the person's name, or the whole of an object's, a person's or a request's number. */
  readonly search?: string | undefined
}

type Condition = ReturnType<ExpressionBuilder<Tables, 'audit_entry'>['and']>

function conditions(eb: ExpressionBuilder<Tables, 'audit_entry'>, filter: AuditFilter): Condition {
  const { from, before, act, result, person, body, objectKind, search } = filter
  return eb.and([
    ...(from === undefined ? [] : [eb('at', '>=', from)]),
    ...(before === undefined ? [] : [eb('at', '<', before)]),
    ...(act === undefined ? [] : [eb('act', '=', act)]),
    ...(result === undefined ? [] : [eb('result', '=', result)]),
    ...(person === undefined ? [] : [eb('person', '=', person)]),
    ...(body === undefined ? [] : [eb('body', '=', body)]),
    ...(objectKind === undefined ? [] : [eb('object_kind', '=', objectKind)]),
    ...(search === undefined || search === ''
      ? []
      : [
          eb.or([
            eb('person_name', 'like', `%${escapeLike(search)}%`),
            eb('object_id', '=', search),
            eb('person', '=', search),
            eb('request_id', '=', search),
          ]),
        ]),
  ])
}

/** Entries that answer the filter, the newest first, below number `below`. */
export const auditSearchIn = (db: Db) => ({
  async list(filter: AuditFilter, below: number | null, limit: number): Promise<AuditEntry[]> {
    const rows = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where(eb => conditions(eb, filter))
      .$if(below !== null, query => query.where('sequence', '<', below ?? 0))
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute()
    return rows.map(row => entryOf(row).entry)
  },
})
