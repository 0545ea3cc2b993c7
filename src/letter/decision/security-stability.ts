import { you } from '../addressing.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'
import { refusal } from './refusal.ts'

/** 三安全一稳定 (条例§14). */
export type EndangeredGood = '国家安全' | '公共安全' | '经济安全' | '社会稳定'

export interface SecurityStabilityFacts extends DecisionFacts {
  readonly endangered: Several<EndangeredGood>
  /** What disclosure could do, concretely. */
  readonly harm: Words
  /** Why that is to be expected. */
  readonly likelihood: Words
}

/** L24 不予公开：公开后可能危及国家安全、公共安全、经济安全、社会稳定. */
export function composeSecurityStability(facts: SecurityStabilityFacts, wording: AdaptedWording): Letter {
  return refusal(facts, wording, {
    kind: 'L24',
    decision: 'securityStability',
    article: '条例§14',
    findings: [
      paragraph(`${you(facts.applicant)}申请公开的信息，公开后可能危及${facts.endangered.join('、')}。`),
      paragraph(`可能造成的后果是：${ended(facts.harm)}`),
      paragraph(`作出上述判断的依据是：${ended(facts.likelihood)}`),
    ],
  })
}
