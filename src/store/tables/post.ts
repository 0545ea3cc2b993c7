import type { Instant } from '../../basics/instant.ts'
import type { PlainDate } from '../../basics/plain-date.ts'

/** The tables of migration 0004. */
export interface PostTables {
  notification: {
    id: string
    person: string | null
    body: string
    role: string | null
    kind: string
    application: string | null
    text: string
    at: Instant
    read_at: Instant | null
    read_by: string | null
  }
  mailing: {
    id: string
    application: string
    letter: string | null
    recipient_sealed: string | null
    status: string
    attempts: number
    receipt: string | null
    failure: string | null
    at: Instant
  }
  due_day_move: {
    calendar: string
    application: string
    body: string
    before_day: PlainDate | null
    after_day: PlainDate | null
    at: Instant
  }
}
