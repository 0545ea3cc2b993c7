import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../basics/plain-date.ts'

/** What an open case needs, as the work queue sorts it. */
export const QUEUES = [
  'toConfirm',
  'toRegister',
  'toReview',
  'toSend',
  'overdue',
  'dueSoon',
  'waiting',
] as const
export type Queue = (typeof QUEUES)[number]

/** The days by which a queue tells what is late and what is soon due. */
export interface QueueDays {
  readonly today: PlainDate
  /** The last day that counts as soon. */
  readonly soon: PlainDate
}

/** Whether a case stands in the queue; the numbers of the work queue and the lists behind them ask the same. */
export function standsIn(queue: Queue, { today, soon }: QueueDays): RawBuilder<boolean> {
  const TESTS: Record<Queue, RawBuilder<boolean>> = {
    toConfirm: sql`status = 'arrived'`,
    toRegister: sql`status = 'received'`,
    toReview: sql`status in ('drafted', 'reviewed')`,
    toSend: sql`status = 'signed'`,
    overdue: sql`not waits_for_others and reply_due < ${today}`,
    dueSoon: sql`not waits_for_others and reply_due between ${today} and ${soon}`,
    waiting: sql`waits_for_others`,
  }
  return sql<boolean>`is_open and ${TESTS[queue]}`
}
