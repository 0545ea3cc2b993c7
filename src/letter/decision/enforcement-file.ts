import { you } from '../addressing.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { noDutyToDisclose, refusal } from './refusal.ts'

export interface EnforcementFileFacts extends DecisionFacts {
  /** Which file: 行政处罚案卷, with what can be told of it. */
  readonly file: Words
  readonly reason: Words
  /** The body has made sure that no law, regulation or rule orders disclosure. */
  readonly noDutyToDisclose: true
}

/** L28 不予公开：属于行政执法案卷信息. */
export function composeEnforcementFile(facts: EnforcementFileFacts, wording: AdaptedWording): Letter {
  return refusal(facts, wording, {
    kind: 'L28',
    decision: 'enforcementFile',
    article: '条例§16第2款',
    findings: [
      paragraph(
        `${you(facts.applicant)}申请公开的信息属于${facts.file}中的行政执法案卷信息，依法可以不予公开。`,
      ),
      paragraph(`本机关决定不予公开的理由是：${ended(facts.reason)}`),
      noDutyToDisclose(),
    ],
  })
}
