import type { Generated, JSONColumnType } from 'kysely'
import type { Instant } from '../../basics/instant.ts'
import type { PlainDate } from '../../basics/plain-date.ts'

type Json = JSONColumnType<object>

/** The tables of migrations 0002 and 0003. */
export interface ApplicationTables {
  application: {
    id: string
    body: string
    number: string
    channel: string
    applicant_kind: string
    applicant_name: string
    applicant_sealed: string
    fingerprint: string | null
    description: string
    request: Json
    arrived_on: PlainDate
    query_code_hash: string | null
    assignee: string | null
    status: string
    received_on: PlainDate | null
    reply_due: PlainDate | null
    due_provisional: Generated<boolean>
    waits_for_others: Generated<boolean>
    is_moving: boolean
    is_open: boolean
    closed_on: PlainDate | null
    outcome: string | null
    counted_from: PlainDate
    split_on: PlainDate | null
    calendar: string
    version: number
    created_at: Instant
  }
  application_event: {
    application: string
    sequence: number
    kind: string
    on_day: PlainDate
    at: Instant
    person: string | null
    person_name: string | null
    payload: string
  }
  letter: {
    id: string
    application: string
    kind: string
    title: string
    document_number: string | null
    facts_sealed: string
    docx: string
    pdf: string
    made_at: Instant
    made_by: string | null
  }
  attachment: {
    id: string
    application: string
    file: string
    kind: string
    title_sealed: string
    pages: number | null
    screening_sealed: string | null
    released_with: number | null
    added_at: Instant
    added_by: string | null
    added_by_name: string | null
    removed_at: Instant | null
    version: Generated<number>
  }
  application_draft: {
    id: string
    code_hash: string
    body: string
    content_sealed: string
    address: string | null
    expires_at: Instant
  }
  application_evaluation: { application: string; score: number; comment_sealed: string; at: Instant }
  webhook: {
    id: string
    body: string
    url: string
    secret_sealed: string
    kinds: Json
    active: Generated<boolean>
    created_at: Instant
    version: Generated<number>
    failing_since: Instant | null
    failure: string | null
    disabled_because: string | null
  }
  holiday_notice: {
    year: number
    days: Json
    source: string
    entered_at: Instant
    entered_by: string | null
  }
}
