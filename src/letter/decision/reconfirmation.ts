import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { NOT_PROCESSED_TITLE } from './not-processed.ts'

export interface ReconfirmationFacts extends DecisionFacts {
  /** 前次提供的经过. */
  readonly earlier: { readonly providedOn: PlainDate; readonly how: Words }
  readonly asks: '确认' | '重新出具'
}

/**
 * L44 不予处理告知书：要求确认或者重新出具已获取的信息. The regulation has no article of its own for it; the letter rests
 * on what government information is (条例§2).
 */
export function composeReconfirmation(facts: ReconfirmationFacts, wording: AdaptedWording): Letter {
  const { applicant, earlier, asks } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L44',
    decision: 'reconfirmation',
    title: NOT_PROCESSED_TITLE,
    findings: [
      paragraph(
        `${whom}申请的信息，本机关已于${chineseDate(earlier.providedOn)}向${whom}提供，经过为：${ended(earlier.how)}`,
      ),
      paragraph(
        `${whom}本次要求本机关对已获取的信息予以${asks}，不属于申请公开本机关制作或者获取的政府信息。`,
      ),
    ],
    article: '条例§2',
    result: `本机关对${whom}的本次申请不予处理。`,
  })
}
