import type { PlainDate } from '../../basics/plain-date.ts'
import type { Article } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'

/** Why the application ends without a decision on its contents. */
export type ClosingReason =
  | { readonly why: 'withdrawn'; readonly on: PlainDate; readonly record: Words }
  | { readonly why: 'notInformation'; readonly nature: Words }
  | { readonly why: 'merged'; readonly withRegisterNumber: Words; readonly reason: Words }

export interface OtherHandlingFacts extends DecisionFacts {
  readonly closing: ClosingReason
}

/** L52 终止办理告知书：撤回等其他情形. */
export function composeOtherHandling(facts: OtherHandlingFacts, wording: AdaptedWording): Letter {
  const { finding, article, result } = partsOf(facts.closing, you(facts.applicant))
  return decisionLetter(facts, wording, {
    kind: 'L52',
    decision: 'otherHandling',
    title: '政府信息公开申请终止办理告知书',
    findings: [paragraph(finding)],
    article,
    result,
  })
}

function partsOf(
  closing: ClosingReason,
  whom: string,
): { readonly finding: string; readonly article: Article; readonly result: string } {
  switch (closing.why) {
    case 'withdrawn':
      return {
        finding: `${whom}于${chineseDate(closing.on)}书面撤回本次申请（记录：${closing.record}）。`,
        article: '条例§27',
        result: `是否申请获取政府信息由申请人自行决定，${whom}已撤回申请，本机关终止办理。`,
      }
    case 'notInformation':
      return {
        finding: `${whom}申请的内容性质为：${ended(closing.nature)}`,
        article: '条例§2',
        result: `${whom}申请的内容不是行政机关在履行行政管理职能过程中制作或者获取的、以一定形式记录、保存的信息，不属于政府信息，本机关终止办理。`,
      }
    case 'merged':
      return {
        finding: `本次申请与登记号${closing.withRegisterNumber}的申请一并办理，理由是：${ended(closing.reason)}`,
        article: '条例§36',
        result: `本机关将两件申请一并答复，对本次申请终止单独办理。`,
      }
  }
}
