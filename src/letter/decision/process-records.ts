import { you } from '../addressing.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { noDutyToDisclose, refusal } from './refusal.ts'

export interface ProcessRecordsFacts extends DecisionFacts {
  /** 四类过程性信息 (条例§16第2款). */
  readonly sort: '讨论记录' | '过程稿' | '磋商信函' | '请示报告'
  readonly reason: Words
  /** The body has made sure that no law, regulation or rule orders disclosure. */
  readonly noDutyToDisclose: true
}

/** L27 不予公开：属于过程性信息. */
export function composeProcessRecords(facts: ProcessRecordsFacts, wording: AdaptedWording): Letter {
  return refusal(facts, wording, {
    kind: 'L27',
    decision: 'processRecords',
    article: '条例§16第2款',
    findings: [
      paragraph(
        `${you(facts.applicant)}申请公开的信息属于本机关在履行行政管理职能过程中形成的${facts.sort}，是过程性信息，依法可以不予公开。`,
      ),
      paragraph(`本机关决定不予公开的理由是：${ended(facts.reason)}`),
      noDutyToDisclose(),
    ],
  })
}
