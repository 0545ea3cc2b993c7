import { sql } from 'kysely'
import type { ApplicationId } from '../../application/index.ts'
import type { Instant } from '../../basics/instant.ts'
import { type PlainDate, plainDateOf } from '../../basics/plain-date.ts'
import type { ApplicantKind, DecisionKind } from '../../law/index.ts'
import type { Countable } from '../../report/index.ts'
import type { Db } from '../tables/index.ts'
import { type CaseRecord, type CaseSummary, caseOf, summaryColumns } from './case-row.ts'

/** Who recorded an event, and when. */
export interface Recorder {
  readonly at: Instant
  readonly person: string | null
  readonly personName: string | null
}

/** An event as it is kept: what it says is sealed text to the store. */
export interface StoredEvent extends Recorder {
  readonly sequence: number
  readonly kind: string
  readonly on: PlainDate
  readonly payload: string
}

/** Applications and their events. */
export const casesIn = (db: Db) => ({
  async find(id: string): Promise<CaseRecord | null> {
    const row = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? caseOf(row) : null
  },

  async findByNumber(number: string): Promise<CaseRecord | null> {
    const row = await db.selectFrom('application').selectAll().where('number', '=', number).executeTakeFirst()
    return row ? caseOf(row) : null
  },

  /** Holds the case until the transaction ends, so that two acts on it follow each other (REL-9). */
  async hold(id: string): Promise<CaseRecord | null> {
    const row = await db
      .selectFrom('application')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row ? caseOf(row) : null
  },

  async insert(record: CaseRecord): Promise<void> {
    await db
      .insertInto('application')
      .values({
        id: record.id,
        body: record.body,
        number: record.number,
        applicant_name: record.applicantName,
        applicant_sealed: record.applicantSealed,
        fingerprint: record.fingerprint,
        description: record.request.description,
        request: JSON.stringify(record.request),
        query_code_hash: record.queryCodeHash,
        assignee: record.assignee,
        created_at: record.createdAt,
        ...summaryColumns(record),
      })
      .execute()
  },

  async summarise(id: string, summary: CaseSummary): Promise<void> {
    await db.updateTable('application').set(summaryColumns(summary)).where('id', '=', id).execute()
  },

  async assign(id: string, assignee: string | null): Promise<void> {
    await db.updateTable('application').set({ assignee }).where('id', '=', id).execute()
  },

  async append(id: string, events: readonly StoredEvent[]) {
    if (events.length === 0) return
    await db
      .insertInto('application_event')
      .values(
        events.map(({ sequence, kind, on, at, person, personName, payload }) => ({
          application: id,
          sequence,
          kind,
          on_day: on,
          at,
          person,
          person_name: personName,
          payload,
        })),
      )
      .execute()
  },

  async events(id: string): Promise<StoredEvent[]> {
    const rows = await db
      .selectFrom('application_event')
      .selectAll()
      .where('application', '=', id)
      .orderBy('sequence')
      .execute()
    return rows.map(row => ({
      sequence: row.sequence,
      kind: row.kind,
      on: row.on_day,
      payload: row.payload,
      at: row.at,
      person: row.person,
      personName: row.person_name,
    }))
  },

  /** Open cases that another calendar counted; in order of key, after `after`. */
  async toRecount(calendar: string, after: string, limit: number): Promise<CaseRecord[]> {
    const rows = await db
      .selectFrom('application')
      .selectAll()
      .where('is_open', '=', true)
      .where('calendar', '!=', calendar)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(caseOf)
  },

  /** Open cases whose due day may be near or past, or moves with a pause; in order of key, after `after`. */
  async toRemind(horizon: PlainDate, after: string, limit: number): Promise<string[]> {
    const rows = await db
      .selectFrom('application')
      .select('id')
      .where('is_open', '=', true)
      .where(eb =>
        eb.or([
          eb('waits_for_others', '=', true),
          eb('is_moving', '=', true),
          eb('reply_due', '<=', horizon),
        ]),
      )
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(row => row.id)
  },

  /** What table three of a body and year has to know of its applications. */
  async countables(body: string, year: number): Promise<Countable[]> {
    const rows = await db
      .selectFrom('application')
      .select(['id', 'applicant_kind', 'counted_from', 'received_on', 'closed_on', 'outcome', 'split_on'])
      .where('body', '=', body)
      .where('received_on', '<=', plainDateOf(year, 12, 31))
      .where(eb => eb.or([eb('closed_on', 'is', null), eb('closed_on', '>=', plainDateOf(year, 1, 1))]))
      .orderBy('received_on')
      .orderBy('id')
      .execute()
    return rows.flatMap(row =>
      row.received_on === null
        ? []
        : [
            {
              id: row.id as ApplicationId,
              applicantKind: row.applicant_kind as ApplicantKind,
              from: row.counted_from,
              receivedOn: row.received_on,
              closedOn: row.split_on === null ? row.closed_on : null,
              outcome: row.outcome as DecisionKind | null,
              splitOn: row.split_on,
            },
          ],
    )
  },

  async findMany(ids: readonly string[]): Promise<CaseRecord[]> {
    if (ids.length === 0) return []
    const rows = await db
      .selectFrom('application')
      .selectAll()
      .where('id', 'in', ids)
      .orderBy('number')
      .execute()
    return rows.map(caseOf)
  },

  /** The day of the first application on record of a body; null while there is none. */
  async firstArrival(body: string): Promise<PlainDate | null> {
    const row = await db
      .selectFrom('application')
      .select('arrived_on')
      .where('body', '=', body)
      .orderBy('arrived_on')
      .limit(1)
      .executeTakeFirst()
    return row?.arrived_on ?? null
  },

  /** How many applications the same person, by the fingerprint of the identity number, made to a body in a span. */
  async countOfApplicant(body: string, fingerprint: string, from: PlainDate, to: PlainDate): Promise<number> {
    const { count } = await db
      .selectFrom('application')
      .select(sql<number>`count(*)`.as('count'))
      .where('body', '=', body)
      .where('fingerprint', '=', fingerprint)
      .where('split_on', 'is', null) // its parts count
      .where('received_on', '>=', from)
      .where('received_on', '<=', to)
      .executeTakeFirstOrThrow()
    return Number(count)
  },
})
