import { type ExpressionBuilder, sql } from 'kysely'
import type { PlainDate } from '../../basics/plain-date.ts'
import { escapeLike } from '../escape-like.ts'
import type { Db, Tables } from '../tables/index.ts'
import { type CaseRecord, caseOf } from './case-row.ts'
import { QUEUES, type Queue, type QueueDays, standsIn } from './queues.ts'

/** Whose cases. */
export interface CaseScope {
  /** One body; null for every body under `under`. */
  readonly body: string | null
  readonly under: string
}

/** Which cases a list holds, and in which order. */
export interface CaseFilter extends CaseScope {
  readonly order: 'due' | 'newest'
  readonly open?: boolean | undefined
  readonly queue?: { readonly of: Queue; readonly days: QueueDays } | undefined
  readonly status?: string | undefined
  readonly channel?: string | undefined
  readonly outcome?: string | undefined
  readonly assignee?: string | undefined
  readonly dueBefore?: PlainDate | undefined
  readonly search?: string | undefined
  /** The `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

/** Stands in the order for a case that has no due day yet: after every day there is. */
const NO_DAY = '9999-12-31'

type Where = ExpressionBuilder<Tables, 'application'>

const inScope = (eb: Where, { body, under }: CaseScope) =>
  body === null
    ? eb(
        'application.body',
        'in',
        eb
          .selectFrom('body')
          .select('body.id')
          .where('body.path', '>=', under)
          .where('body.path', '<', `${under}\u{10FFFF}`),
      )
    : eb('application.body', '=', body)

function conditions(eb: Where, filter: CaseFilter) {
  const { search, queue } = filter
  return eb.and([
    inScope(eb, filter),
    ...(queue === undefined ? [] : [standsIn(queue.of, queue.days)]),
    ...(filter.open === undefined ? [] : [eb('is_open', '=', filter.open)]),
    ...(filter.status === undefined ? [] : [eb('status', '=', filter.status)]),
    ...(filter.channel === undefined ? [] : [eb('channel', '=', filter.channel)]),
    ...(filter.outcome === undefined ? [] : [eb('outcome', '=', filter.outcome)]),
    ...(filter.assignee === undefined ? [] : [eb('assignee', '=', filter.assignee)]),
    ...(filter.dueBefore === undefined ? [] : [eb('reply_due', '<', filter.dueBefore)]),
    ...(search === undefined || search === ''
      ? []
      : [
          eb.or([
            eb('number', '=', search),
            eb('applicant_name', 'like', `%${escapeLike(search)}%`),
            eb('description', 'like', `%${escapeLike(search)}%`),
          ]),
        ]),
  ])
}

/** Pages of cases. */
export const caseListsIn = (db: Db) => ({
  async list(filter: CaseFilter): Promise<{ items: CaseRecord[]; next: string | null }> {
    const [day, id] = (filter.after ?? '').split(' ')
    const base = db
      .selectFrom('application')
      .selectAll()
      .where(eb => conditions(eb, filter))
    const due = sql<string>`coalesce(reply_due, ${sql.lit(NO_DAY)}::date)`
    const rows =
      filter.order === 'due'
        ? await base
            .$if(id !== undefined, query => query.where(sql<boolean>`(${due}, id) > (${day}::date, ${id})`))
            .orderBy(due)
            .orderBy('id')
            .limit(filter.limit)
            .execute()
        : await base
            .$if(id !== undefined, query =>
              query.where(sql<boolean>`(arrived_on, id) < (${day}::date, ${id})`),
            )
            .orderBy('arrived_on', 'desc')
            .orderBy('id', 'desc')
            .limit(filter.limit)
            .execute()
    const items = rows.map(caseOf)
    const last = items.length === filter.limit ? items.at(-1) : undefined
    const dayOfLast = filter.order === 'due' ? (last?.replyDue ?? NO_DAY) : last?.arrivedOn
    return { items, next: last === undefined ? null : `${dayOfLast} ${last.id}` }
  },

  /** Numbers of the work queue: open cases by what they need. */
  async counts(scope: CaseScope, days: QueueDays): Promise<CaseCounts> {
    const row = await db
      .selectFrom('application')
      .select([
        sql<number>`count(*)`.as('open'),
        ...QUEUES.map(queue => sql<number>`count(*) filter (where ${standsIn(queue, days)})`.as(queue)),
      ])
      .where(eb => inScope(eb, scope))
      .where('is_open', '=', true)
      .executeTakeFirstOrThrow()
    return row as CaseCounts
  },
})

/** Open cases, counted by what they wait for. */
export type CaseCounts = Readonly<Record<'open' | Queue, number>>
