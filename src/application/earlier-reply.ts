import type { PlainDate } from '../basics/plain-date.ts'
import { type Breach, breach, DECISIONS, type DecisionKind } from '../law/index.ts'
import type { ApplicationEvent, DecisionContent } from './events.ts'

/** The outcomes that rest on an earlier application (条例§36(六); R3.5.2, R3.5.5). */
const RESTING_ON_EARLIER: readonly DecisionKind[] = ['duplicate', 'reconfirmation']

/** An earlier application as the records of the same body show it. */
export interface EarlierCase {
  /** Days of its decisions, and the day on which it was closed by one; empty while it is not answered. */
  readonly answeredOn: readonly PlainDate[]
  readonly documentNumbers: readonly string[]
  /** Null where an identity is not on record. */
  readonly sameApplicant: boolean | null
}

/** What of an event names an earlier application; a correction may put several such facts in place. */
export const restingOnEarlier = (event: ApplicationEvent): DecisionContent[] =>
  (event.kind === 'corrected' ? event.instead : [event]).flatMap(fact =>
    (fact.kind === 'decided' || fact.kind === 'redoDecided') && RESTING_ON_EARLIER.includes(fact.outcome)
      ? [fact]
      : [],
  )

/**
 * Whether the earlier application that a decision rests on bears it: it is one of this body, answered, and, for a 重复申请,
 * of the same applicant (条例§36(六)). `found` is `notOurs` where the number is another body's or this very case's, and null
 * where it is not on record; it is then believed only for a reply given before `recordsSince`, the day of the body's first
 * application on record, since it stands in older books.
 */
export function findEarlierReplyBreach(
  { outcome, earlier }: DecisionContent,
  found: EarlierCase | 'notOurs' | null,
  recordsSince: PlainDate,
): Breach | null {
  if (earlier === null) return null // `judge` has said so
  const { zh } = DECISIONS[outcome]
  if (found === null || found === 'notOurs')
    return found === null && earlier.repliedOn < recordsSince
      ? null
      : breach(
          'DEC-18',
          `本机关没有登记号为“${earlier.number}”的前次申请，不能以“${zh}”答复，请核对前次申请的登记号。`,
        )
  if (found.answeredOn.length === 0)
    return breach(
      'DEC-19',
      `前次申请“${earlier.number}”本机关还没有答复，不能以“${zh}”答复，请先答复前次申请。`,
    )
  if (!found.answeredOn.includes(earlier.repliedOn))
    return breach(
      'DEC-19',
      `前次申请“${earlier.number}”的答复日期是 ${found.answeredOn[0]}，不是 ${earlier.repliedOn}，请改正。`,
    )
  if (earlier.documentNumber !== null && !found.documentNumbers.includes(earlier.documentNumber))
    return breach(
      'DEC-19',
      `前次申请“${earlier.number}”的答复文号不是“${earlier.documentNumber}”，请按前次答复改正。`,
    )
  return outcome === 'duplicate' && found.sameApplicant === false
    ? breach(
        'DEC-20',
        `前次申请“${earlier.number}”是另一申请人提出的，不是重复申请，请另选办理结果；信息已经公开的，告知获取途径。`,
      )
    : null
}
