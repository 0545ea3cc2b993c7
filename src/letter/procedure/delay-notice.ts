import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { ApplicantLetterFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { applicantLetter } from '../letter-to.ts'
import { ended } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'

export interface DelayNoticeFacts extends ApplicantLetterFacts {
  /** When the applicant gave his reasons. */
  readonly reasonsGivenOn: PlainDate
  readonly reason: Words
  /** 合理期限. */
  readonly until: PlainDate
}

/** L14 延迟答复告知书 (条例§35): the reasons are good, the time does not suffice. */
export function composeDelayNotice(facts: DelayNoticeFacts, wording: AdaptedWording): Letter {
  const { applicant, reasonsGivenOn, reason, until } = facts
  const whom = you(applicant)
  return applicantLetter(facts, wording, {
    kind: 'L14',
    title: '政府信息公开申请延迟答复告知书',
    articles: ['条例§35'],
    blocks: [
      paragraph(
        `${whom}于${chineseDate(reasonsGivenOn)}说明了申请的理由，本机关认为理由合理，但是无法在法定期限内答复：${ended(reason)}`,
      ),
      paragraph(`根据${cite('条例§35')}的规定，本机关确定延迟至${chineseDate(until)}前答复${whom}。`),
    ],
  })
}
