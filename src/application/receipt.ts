import type { PlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import { type Breach, breach, CHANNEL_RULES, type Channel } from '../law/index.ts'

/** An application reaching the office. */
export interface Arrival {
  readonly channel: Channel
  /** The day it was handed in, signed for, or came in. */
  readonly arrivedOn: PlainDate
  /** The day on which the applicant and the office confirmed to each other; null while they have not. */
  readonly confirmedOn: PlainDate | null
}

/**
 * The day an application counts as received (收到之日, 条例§31; domain.md B3).
 *
 * Everything in the clock starts here, so the channel decides it: handed in, the day itself; signed-for post, the day
 * of signing; ordinary post, online, mail and fax, the day both sides confirm. Where nobody can be reached the
 * application is on file and not yet received: RCV-01.
 *
 * Example: an online form sent Friday 2026-01-30 and confirmed Monday 2026-02-02 is received on the 2nd.
 */
export function receiptDay({ channel, arrivedOn, confirmedOn }: Arrival): Result<PlainDate, Breach> {
  const { needsConfirmation, zh, article } = CHANNEL_RULES[channel]
  if (!needsConfirmation) return ok(arrivedOn)
  if (confirmedOn === null) {
    return no(
      breach(
        'RCV-01',
        `${zh}的申请须与申请人确认后才算收到（${article}），请在当日联系申请人并记录确认日期。`,
      ),
    )
  }
  if (confirmedOn < arrivedOn) {
    return no(breach('RCV-02', `确认之日 ${confirmedOn} 早于申请到达之日 ${arrivedOn}，请核对两个日期。`))
  }
  return ok(confirmedOn)
}
