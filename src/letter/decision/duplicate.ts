import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { decisionLetter } from '../decision-letter.ts'
import { renderDocumentNumber } from '../document-number.ts'
import type { DecisionFacts, EarlierLetter } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { NOT_PROCESSED_TITLE } from './not-processed.ts'

export interface DuplicateFacts extends DecisionFacts {
  readonly earlier: {
    readonly registerNumber: Words
    /** The answer that was already given; without one there is no repetition (条例§36(六)). */
    readonly answer: EarlierLetter
  }
  /** In what the two applications are the same. */
  readonly sameness: Words
}

/** L41 不予处理告知书：重复申请 (条例§36(六)). */
export function composeDuplicate(facts: DuplicateFacts, wording: AdaptedWording): Letter {
  const { applicant, earlier, sameness } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L41',
    decision: 'duplicate',
    title: NOT_PROCESSED_TITLE,
    findings: [
      paragraph(
        `${whom}此前曾向本机关提出政府信息公开申请（登记号：${earlier.registerNumber}），本机关已于${chineseDate(earlier.answer.date)}以${renderDocumentNumber(earlier.answer.number)}作出答复。`,
      ),
      paragraph(`本次申请与前次申请的相同之处是：${ended(sameness)}`),
    ],
    article: '条例§36(六)',
    result: `行政机关已就申请人提出的政府信息公开申请作出答复、申请人重复申请公开相同政府信息的，告知申请人不予重复处理。本机关对${whom}的本次申请不予重复处理。`,
  })
}
