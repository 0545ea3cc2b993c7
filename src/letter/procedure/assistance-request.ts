import type { PlainDate } from '../../basics/plain-date.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { SignedFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { letterTo, type Reference } from '../letter-to.ts'
import { listed, quoted } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

export interface AssistanceRequestFacts extends SignedFacts {
  /** 协办机关. */
  readonly helper: Words
  readonly application: Reference
  readonly information: Several<Words>
  /** What the other body is asked to do. */
  readonly tasks: Several<Words>
  /** The law sets no period, so the letter does. */
  readonly replyBy: PlainDate
}

/** L12 协办函: the time of asking other bodies is not counted (条例§33第3款). */
export function composeAssistanceRequest(facts: AssistanceRequestFacts, wording: AdaptedWording): Letter {
  const { helper, application, information, tasks, replyBy } = facts
  return letterTo({ name: helper, kind: 'body' }, application, facts, wording, {
    kind: 'L12',
    title: '关于协助办理政府信息公开申请的函',
    articles: ['条例§33第3款'],
    blocks: [
      ...quoted('该申请要求公开的内容为：', information),
      paragraph('因办理需要，请贵单位协助下列事项：'),
      listed(tasks),
      paragraph(
        `请于${chineseDate(replyBy)}前书面回复本机关。根据${cite('条例§33第3款')}的规定，征求其他机关意见所需时间不计算在答复期限内。`,
      ),
    ],
  })
}
