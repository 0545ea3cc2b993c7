import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { decisionLetter } from '../decision-letter.ts'
import { renderDocumentNumber } from '../document-number.ts'
import type { DecisionFacts, EarlierLetter } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended, listed } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

/** What was asked of the applicant beside what he answered. */
export interface CorrectionRecord {
  readonly notice: EarlierLetter
  readonly asked: Several<Words>
  readonly answeredOn: PlainDate
  readonly answered: Several<Words>
}

export interface UnclearAfterCorrectionFacts extends DecisionFacts {
  readonly correction: CorrectionRecord
  readonly stillUnclear: Words
}

/** L33 补正后仍不明确告知书 (条例§30). */
export function composeUnclearAfterCorrection(
  facts: UnclearAfterCorrectionFacts,
  wording: AdaptedWording,
): Letter {
  const { applicant, correction, stillUnclear } = facts
  const { notice, asked, answeredOn, answered } = correction
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L33',
    decision: 'unclearAfterCorrection',
    title: '补正后申请内容仍不明确告知书',
    findings: [
      paragraph(
        `本机关于${chineseDate(notice.date)}以${renderDocumentNumber(notice.number)}告知${whom}补正下列事项：`,
      ),
      listed(asked),
      paragraph(`${whom}于${chineseDate(answeredOn)}补正的内容为：`),
      listed(answered),
      paragraph(`两相对照，补正后的申请内容仍不明确：${ended(stillUnclear)}`),
    ],
    article: '条例§30',
    result: `经补正申请内容仍不明确，本机关无法确定${whom}申请公开的政府信息，无法提供。`,
  })
}
