import { type Light, progressOf } from '../../../application/index.ts'
import type { PlainDate } from '../../../basics/plain-date.ts'
import type { WorkCalendar } from '../../../clock/index.ts'
import type { CaseRecord, Records } from '../../../store/index.ts'

/** How pressing a case is on the day it is looked at. */
interface Urgency {
  /** Null when the case is closed or has no due day yet. */
  readonly light: Light | null
  /** Working days left, 0 on the due day; null while it waits for others or has none. */
  readonly remaining: number | null
  /** Working days by which the reply is, or was, late; null when it is not. */
  readonly overdue: number | null
}

/** A line of a list: nothing sealed, with the names and the urgency that people read. */
export interface CaseLine
  extends Urgency,
    Omit<CaseRecord, 'applicantSealed' | 'fingerprint' | 'queryCodeHash'> {
  readonly bodyName: string
  readonly assigneeName: string | null
}

const CALM: Urgency = { light: null, remaining: null, overdue: null }

function urgencyOf(
  { replyDue, closedOn, isOpen, waitsForOthers }: CaseRecord,
  calendar: WorkCalendar,
  today: PlainDate,
): Urgency {
  if (replyDue === null) return isOpen && waitsForOthers ? { ...CALM, light: 'green' } : CALM
  if (isOpen && waitsForOthers) return { ...CALM, light: replyDue < today ? 'yellow' : 'green' }
  const { light, remaining, overdue } = progressOf(replyDue, isOpen ? null : closedOn, calendar, today)
  return { light, remaining, overdue }
}

/** Lines of the records, in their order. */
export async function linesOf(
  records: readonly CaseRecord[],
  { people, bodies }: Pick<Records, 'people' | 'bodies'>,
  calendar: WorkCalendar,
  today: PlainDate,
): Promise<CaseLine[]> {
  const assignees = await people.namesOf(records.flatMap(({ assignee }) => assignee ?? []))
  const names = await bodies.namesOf(records.map(({ body }) => body))
  return records.map(record => {
    const { applicantSealed: _sealed, fingerprint: _fingerprint, queryCodeHash: _hash, ...line } = record
    return {
      ...line,
      ...urgencyOf(record, calendar, today),
      bodyName: names.get(record.body) ?? '',
      assigneeName: record.assignee === null ? null : (assignees.get(record.assignee) ?? null),
    }
  })
}
