import { you } from '../addressing.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'
import { refusal } from './refusal.ts'

/** A provision of a law or an administrative regulation: no rule of lower rank can forbid disclosure (条例§14). */
export interface ProhibitingProvision {
  readonly rank: 'law' | 'administrativeRegulation'
  /** Full name of the law, without title marks. */
  readonly name: Words
  /** 第四十二条第一款. */
  readonly article: Words
  /** What it says, in the words that matter. */
  readonly content: Words
}

export interface ProhibitedByLawFacts extends DecisionFacts {
  readonly provisions: Several<ProhibitingProvision>
  /** Why the information asked for falls under it. */
  readonly reason: Words
}

/** L23 不予公开：其他法律、行政法规禁止公开. */
export function composeProhibitedByLaw(facts: ProhibitedByLawFacts, wording: AdaptedWording): Letter {
  return refusal(facts, wording, {
    kind: 'L23',
    decision: 'prohibitedByLaw',
    article: '条例§14',
    findings: [
      ...facts.provisions.map(({ name, article, content }) =>
        paragraph(`《${name}》${article}规定：“${content}”`),
      ),
      paragraph(
        `${you(facts.applicant)}申请公开的信息属于上述规定禁止公开的信息，理由是：${ended(facts.reason)}`,
      ),
    ],
  })
}
