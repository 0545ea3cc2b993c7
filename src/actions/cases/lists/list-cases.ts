import { type Actor, may, reachOf } from '../../../access/index.ts'
import { no, ok, type Result } from '../../../basics/result.ts'
import { addWorkingDays } from '../../../clock/index.ts'
import type { CaseCounts, CaseFilter, CaseScope, Queue, QueueDays } from '../../../store/index.ts'
import { type Office, todayIn } from '../../office.ts'
import type { Page } from '../../read-bodies.ts'
import { NOT_ALLOWED, NOT_FOUND, type Refusal } from '../../refusal.ts'
import { calendarOf } from '../calendar.ts'
import { type CaseLine, linesOf } from './case-line.ts'

/** What a list is asked. */
export type CaseQuery = Omit<CaseFilter, 'body' | 'under' | 'queue'> & {
  /** One body; all that the actor may see where it is left out. */
  readonly body?: string | undefined
  readonly queue?: Queue | undefined
}

/** Working days ahead that count as "due soon". */
const SOON = 7

/** The applications that the actor may see. */
export async function listCases(
  office: Office,
  actor: Actor,
  { body, queue, ...query }: CaseQuery,
): Promise<Result<Page<CaseLine>, Refusal>> {
  const scope = await scopeOf(office, actor, body)
  if (!scope.ok) return scope
  const { read } = office.store
  const { calendar } = await calendarOf(read)
  const today = todayIn(office)
  const wanted = queue === undefined ? undefined : { of: queue, days: await daysOf(office) }
  const page = await read.caseLists.list({ ...query, queue: wanted, ...scope.value })
  return ok({ items: await linesOf(page.items, read, calendar, today), next: page.next })
}

/** The numbers of the work queue: of one body, or of all that the actor may see. */
export async function countCases(
  office: Office,
  actor: Actor,
  { body }: { readonly body?: string | undefined } = {},
): Promise<Result<CaseCounts, Refusal>> {
  const scope = await scopeOf(office, actor, body)
  if (!scope.ok) return scope
  return ok(await office.store.read.caseLists.counts(scope.value, await daysOf(office)))
}

async function daysOf(office: Office): Promise<QueueDays> {
  const { calendar } = await calendarOf(office.store.read)
  const today = todayIn(office)
  return { today, soon: addWorkingDays(calendar, today, SOON).date }
}

async function scopeOf(
  { store }: Office,
  actor: Actor,
  body: string | undefined,
): Promise<Result<CaseScope, Refusal>> {
  const reach = reachOf(actor, 'application.list')
  if (reach === null || actor.kind !== 'staff') return no(NOT_ALLOWED)
  if (body !== undefined && body !== actor.body) {
    const other = await store.read.bodies.find(body)
    if (!other || !may(actor, 'application.list', { body: other.id, path: other.path })) return no(NOT_FOUND)
  }
  return ok({ body: body ?? (reach === 'own' ? actor.body : null), under: actor.bodyPath })
}
