import type { PlainDate } from '../../basics/plain-date.ts'
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

export interface ExcessiveFacts extends DecisionFacts {
  readonly counted: { readonly from: PlainDate; readonly to: PlainDate; readonly items: number }
  /** 说明理由告知书: the applicant has to be asked first (条例§35). */
  readonly notice: EarlierLetter
  readonly response:
    | { readonly answer: 'given'; readonly on: PlainDate; readonly reason: Words }
    | { readonly answer: 'silent'; readonly dueOn: PlainDate }
  /** Why the reasons are not reasonable. */
  readonly judgement: Words
}

/** L43 不予处理告知书：无正当理由大量反复申请 (条例§35). */
export function composeExcessive(facts: ExcessiveFacts, wording: AdaptedWording): Letter {
  const { applicant, counted, notice, response, judgement } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L43',
    decision: 'excessive',
    title: NOT_PROCESSED_TITLE,
    findings: [
      paragraph(
        `经统计，${chineseDate(counted.from)}至${chineseDate(counted.to)}，${whom}向本机关提出政府信息公开申请${counted.items}件，申请的数量、频次明显超过合理范围。`,
      ),
      paragraph(
        `本机关于${chineseDate(notice.date)}以${renderDocumentNumber(notice.number)}要求${whom}说明理由。${
          response.answer === 'given'
            ? `${whom}于${chineseDate(response.on)}说明的理由是：${ended(response.reason)}`
            : `至${chineseDate(response.dueOn)}期限届满，${whom}没有说明理由。`
        }`,
      ),
      paragraph(`本机关认为申请理由不合理，依据是：${ended(judgement)}`),
    ],
    article: '条例§35',
    result: `本机关对${whom}的本次申请不予处理。`,
  })
}
