import { you } from '../addressing.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { listed } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'
import { NOT_PROCESSED_TITLE } from './not-processed.ts'

export interface PublicationFacts extends DecisionFacts {
  /** The gazette, newspaper, periodical or book, without title marks. */
  readonly publication: Words
  /** Where it is sold or lies open. */
  readonly ways: Several<Words>
}

/** L42 不予处理告知书：要求提供公开出版物 (条例§39第2款). */
export function composePublication(facts: PublicationFacts, wording: AdaptedWording): Letter {
  const { applicant, publication, ways } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L42',
    decision: 'publication',
    title: NOT_PROCESSED_TITLE,
    findings: [paragraph(`${whom}申请的内容是要求本机关提供公开出版物《${publication}》。`)],
    article: '条例§39第2款',
    result: `本机关不作为政府信息公开申请处理，现告知${whom}获取的途径如下：`,
    provision: [listed(ways)],
  })
}
