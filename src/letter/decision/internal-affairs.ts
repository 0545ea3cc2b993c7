import { you } from '../addressing.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import { refusal } from './refusal.ts'

export interface InternalAffairsFacts extends DecisionFacts {
  /** 三类内部事务信息 (条例§16第1款). */
  readonly sort: '人事管理' | '后勤管理' | '内部工作流程'
  /** Why it is of that sort, and why the body does not choose to disclose it. */
  readonly reason: Words
}

/** L26 不予公开：属于内部事务信息. */
export function composeInternalAffairs(facts: InternalAffairsFacts, wording: AdaptedWording): Letter {
  return refusal(facts, wording, {
    kind: 'L26',
    decision: 'internalAffairs',
    article: '条例§16第1款',
    findings: [
      paragraph(
        `${you(facts.applicant)}申请公开的信息属于本机关${facts.sort}方面的内部事务信息，依法可以不予公开。`,
      ),
      paragraph(`本机关决定不予公开的理由是：${ended(facts.reason)}`),
    ],
  })
}
