import { cite } from '../cite.ts'
import type { SignedFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { letterTo, type Reference } from '../letter-to.ts'
import { ended, quoted } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

export interface ReferralFacts extends SignedFacts {
  /** The body that has the power to correct. */
  readonly authority: Words
  readonly application: Reference
  readonly requests: Several<Words>
  readonly reason: Words
  /** The papers that go with it. */
  readonly enclosed: Several<Words>
}

/** L61 转送函 (条例§41): a request to correct goes to the body that can. */
export function composeReferral(facts: ReferralFacts, wording: AdaptedWording): Letter {
  const { authority, application, requests, reason, enclosed } = facts
  return letterTo({ name: authority, kind: 'body' }, application, facts, wording, {
    kind: 'L61',
    title: '关于转送更正政府信息申请的函',
    articles: ['条例§41'],
    attachments: enclosed,
    blocks: [
      ...quoted('该申请要求更正的内容为：', requests),
      paragraph(
        `该内容由贵单位负责更正，理由是：${ended(reason)}根据${cite('条例§41')}的规定，现将该申请及有关材料转送贵单位处理，并请将处理结果告知申请人。`,
      ),
    ],
  })
}
