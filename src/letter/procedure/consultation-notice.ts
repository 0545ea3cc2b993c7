import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { ApplicantLetterFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { applicantLetter } from '../letter-to.ts'
import type { AdaptedWording } from '../wording/wording.ts'

export interface ConsultationNoticeFacts extends ApplicantLetterFacts {
  readonly sentOn: PlainDate
  readonly asked: 'thirdParty' | 'coMaker' | 'otherBody'
}

const ASKED = {
  thirdParty: { reason: '涉及第三方，公开可能损害其合法权益', whom: '第三方', article: '条例§32' },
  coMaker: { reason: '由两个以上行政机关共同制作', whom: '共同制作的行政机关', article: '条例§34' },
  otherBody: { reason: '需要征求其他机关的意见', whom: '其他机关', article: null },
} as const

/** L09 征求意见告知书（申请人）: somebody is asked, and the time of it is not counted (条例§33第3款). */
export function composeConsultationNotice(facts: ConsultationNoticeFacts, wording: AdaptedWording): Letter {
  const { applicant, sentOn, asked } = facts
  const { reason, whom, article } = ASKED[asked]
  return applicantLetter(facts, wording, {
    kind: 'L09',
    title: '政府信息公开征求意见告知书',
    articles: [...(article === null ? [] : [article]), '条例§33第3款'],
    blocks: [
      paragraph(
        `${you(applicant)}申请公开的信息${reason}。${article === null ? '' : `根据${cite(article)}的规定，`}本机关已于${chineseDate(sentOn)}书面征求${whom}的意见。`,
      ),
      paragraph(
        `根据${cite('条例§33第3款')}的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。意见征求完毕后，本机关将依法作出答复。`,
      ),
    ],
  })
}
