import { remedyNotice } from '../../application/index.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { Party, RemedyFacts, SignedFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { letterTo, type Reference } from '../letter-to.ts'
import { ended, quoted } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

export interface DisclosureNoticeFacts extends SignedFacts {
  readonly thirdParty: Party
  readonly application: Reference
  readonly consultedOn: PlainDate
  readonly answer:
    | { readonly given: 'objects' | 'agrees'; readonly on: PlainDate }
    | { readonly given: 'silent'; readonly dueOn: PlainDate }
  /** What is disclosed, and why. */
  readonly disclosed: Several<Words>
  readonly reason: Words
  readonly remedy: RemedyFacts
  readonly deliveredOnline: boolean
}

/** L10 依申请公开告知书（第三方） (条例§32): what was decided to be disclosed against or without its word, and why. */
export function composeDisclosureNotice(facts: DisclosureNoticeFacts, wording: AdaptedWording): Letter {
  const { thirdParty, application, consultedOn, answer, disclosed, reason, body, remedy } = facts
  const whom = you(thirdParty)
  const answered =
    answer.given === 'silent'
      ? `至${chineseDate(answer.dueOn)}期限届满，${whom}没有提出意见。`
      : `${whom}于${chineseDate(answer.on)}答复${answer.given === 'agrees' ? '同意' : '不同意'}公开。`
  return letterTo(thirdParty, application, facts, wording, {
    kind: 'L10',
    title: '政府信息公开告知书',
    articles: ['条例§32'],
    remedy: remedyNotice({
      kind: 'provided',
      body: body.kind,
      ...remedy,
      deliveredOnline: facts.deliveredOnline,
    }),
    blocks: [
      paragraph(
        `该申请要求公开的信息涉及${whom}，本机关于${chineseDate(consultedOn)}书面征求${whom}的意见。${answered}`,
      ),
      ...quoted(`经审查，根据${cite('条例§32')}的规定，本机关决定公开下列信息：`, disclosed),
      paragraph(`决定公开的理由是：${ended(reason)}`),
    ],
  })
}
