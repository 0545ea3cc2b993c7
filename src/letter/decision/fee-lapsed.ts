import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { decisionLetter } from '../decision-letter.ts'
import { deliverySentence } from '../delivery-sentence.ts'
import { renderDocumentNumber } from '../document-number.ts'
import type { DecisionFacts, DeliveryEvidence, EarlierLetter } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import { LAPSED_TITLE } from './correction-lapsed.ts'

export interface FeeLapsedFacts extends DecisionFacts {
  readonly notice: EarlierLetter
  readonly noticeDelivery: DeliveryEvidence
  /** The sum of the notice, in yuan. */
  readonly amount: number
  /** 缴费期满日. */
  readonly dueOn: PlainDate
}

/** L51 不再处理告知书：逾期未缴纳信息处理费 (条例§42；国办函〔2020〕109号). */
export function composeFeeLapsed(facts: FeeLapsedFacts, wording: AdaptedWording): Letter {
  const { applicant, notice, noticeDelivery, amount, dueOn } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L51',
    decision: 'feeLapsed',
    title: LAPSED_TITLE,
    findings: [
      paragraph(
        `本机关于${chineseDate(notice.date)}作出收费通知书（${renderDocumentNumber(notice.number)}），通知${whom}缴纳信息处理费${amount}元，${deliverySentence(noticeDelivery)}`,
      ),
      paragraph(`缴费期限于${chineseDate(dueOn)}届满，${whom}没有按照通知要求缴纳费用。`),
    ],
    article: '条例§42；国办函〔2020〕109号',
    result: `${whom}逾期未缴纳信息处理费，视为放弃申请，本机关不再处理该政府信息公开申请。`,
  })
}
