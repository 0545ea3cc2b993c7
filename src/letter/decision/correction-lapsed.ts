import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { decisionLetter } from '../decision-letter.ts'
import { deliverySentence } from '../delivery-sentence.ts'
import { renderDocumentNumber } from '../document-number.ts'
import type { DecisionFacts, DeliveryEvidence, EarlierLetter } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import type { AdaptedWording } from '../wording/wording.ts'

export interface CorrectionLapsedFacts extends DecisionFacts {
  readonly notice: EarlierLetter
  readonly noticeDelivery: DeliveryEvidence
  /** 补正期满日. */
  readonly dueOn: PlainDate
}

/** The title that the letters of a lapse share. */
export const LAPSED_TITLE = '政府信息公开申请不再处理告知书'

/** L50 不再处理告知书：无正当理由逾期不补正 (条例§30). */
export function composeCorrectionLapsed(facts: CorrectionLapsedFacts, wording: AdaptedWording): Letter {
  const { applicant, notice, noticeDelivery, dueOn } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L50',
    decision: 'correctionLapsed',
    title: LAPSED_TITLE,
    findings: [
      paragraph(
        `本机关于${chineseDate(notice.date)}作出补正告知书（${renderDocumentNumber(notice.number)}），${deliverySentence(noticeDelivery)}`,
      ),
      paragraph(`补正期限于${chineseDate(dueOn)}届满，${whom}没有提交补正材料，也没有说明正当理由。`),
    ],
    article: '条例§30',
    result: `${whom}无正当理由逾期不补正，视为放弃申请，本机关不再处理该政府信息公开申请。`,
  })
}
