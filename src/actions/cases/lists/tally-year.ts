import { type Actor, may } from '../../../access/index.ts'
import { plainDateOf } from '../../../basics/plain-date.ts'
import { no, ok, type Result } from '../../../basics/result.ts'
import type { ColumnCode, RowCode } from '../../../law/index.ts'
import { type ApplicationTally, tallyApplications } from '../../../report/index.ts'
import { type Office, todayIn } from '../../office.ts'
import { invalid, NOT_FOUND, type Refusal } from '../../refusal.ts'
import { calendarOf } from '../calendar.ts'
import { type CaseLine, linesOf } from './case-line.ts'

/** Which table three. */
export interface TallyQuery {
  readonly body: string
  readonly year: number
}

/** Table three of a body and year, counted from its applications as they stand today. */
export async function tallyYear(
  office: Office,
  actor: Actor,
  { body, year }: TallyQuery,
): Promise<Result<ApplicationTally, Refusal>> {
  const { read } = office.store
  const found = await read.bodies.find(body)
  if (!found || !may(actor, 'application.list', { body: found.id, path: found.path })) return no(NOT_FOUND)
  const today = todayIn(office)
  if (plainDateOf(year, 1, 1) > today) return no(invalid({ year: `${year} 年还没有开始，请选较早的年度。` }))
  return ok(tallyApplications(await read.cases.countables(body, year), year, today))
}

/** The applications behind one cell. */
export async function listCell(
  office: Office,
  actor: Actor,
  query: TallyQuery & { readonly row: RowCode; readonly column: ColumnCode },
): Promise<Result<{ items: readonly CaseLine[] }, Refusal>> {
  const tally = await tallyYear(office, actor, query)
  if (!tally.ok) return tally
  const { read } = office.store
  const records = await read.cases.findMany(tally.value.cells[query.row][query.column])
  const { calendar } = await calendarOf(read)
  return ok({ items: await linesOf(records, read, calendar, todayIn(office)) })
}
