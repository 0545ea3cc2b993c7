import { you } from '../addressing.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'

export interface NotOursFacts extends DecisionFacts {
  /** Why it is not for this body to disclose. */
  readonly reason: Words
  /** The body that is responsible, with how to reach it; or what was done to find it out, where it cannot be told. */
  readonly responsible:
    | { readonly known: true; readonly name: Words; readonly contactDetails: Words }
    | { readonly known: false; readonly inquiry: Words }
}

/** L31 非本机关负责公开告知书 (条例§36(五)). */
export function composeNotOurs(facts: NotOursFacts, wording: AdaptedWording): Letter {
  const { responsible, applicant, reason } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L31',
    decision: 'notHeld',
    title: '非本机关负责公开政府信息告知书',
    findings: [paragraph(`${whom}申请公开的信息不属于本机关负责公开，理由是：${ended(reason)}`)],
    article: '条例§36(五)',
    result: responsible.known
      ? `本机关无法提供。负责公开该政府信息的行政机关是${responsible.name}（联系方式：${responsible.contactDetails}），请${whom}向该机关提出申请。`
      : `本机关无法提供。${ended(responsible.inquiry)}本机关现有材料不能确定负责公开该政府信息的行政机关。`,
  })
}
