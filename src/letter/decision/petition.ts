import { you } from '../addressing.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { NOT_PROCESSED_TITLE } from './not-processed.ts'

export interface PetitionFacts extends DecisionFacts {
  readonly nature: '信访' | '投诉' | '举报'
  /** What in the application shows it. */
  readonly reason: Words
  /** The channel for it, with how to reach it; null where none is to be named. */
  readonly channel: Words | null
}

/** L40 不予处理告知书：信访、投诉、举报 (条例§39第1款). */
export function composePetition(facts: PetitionFacts, wording: AdaptedWording): Letter {
  const { applicant, nature, reason, channel } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L40',
    decision: 'petition',
    title: NOT_PROCESSED_TITLE,
    findings: [paragraph(`${whom}以政府信息公开申请的形式进行${nature}活动，认定的依据是：${ended(reason)}`)],
    article: '条例§39第1款',
    result: `本机关不作为政府信息公开申请处理。${channel === null ? '' : `${whom}可以通过相应渠道提出：${ended(channel)}`}`,
  })
}
