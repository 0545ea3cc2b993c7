import { PERIODS } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { cite } from '../cite.ts'
import type { Party, SignedFacts } from '../facts.ts'
import { lawfulPeriod } from '../lawful-period.ts'
import { type Letter, paragraph } from '../letter.ts'
import { letterTo, type Reference } from '../letter-to.ts'
import { quoted } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

export interface ThirdPartyConsultationFacts extends SignedFacts {
  readonly thirdParty: Party
  /** The application; who made it is not told. */
  readonly application: Reference
  /** The information on which the third party is asked. */
  readonly information: Several<Words>
}

/** L07 征求意见书（第三方） (条例§32): 15 working days, and what silence leads to. */
export function composeThirdPartyConsultation(
  facts: ThirdPartyConsultationFacts,
  wording: AdaptedWording,
): Letter {
  const { thirdParty, application, information } = facts
  const whom = you(thirdParty)
  return letterTo(thirdParty, application, facts, wording, {
    kind: 'L07',
    title: '政府信息公开征求意见书',
    articles: ['条例§32'],
    attachments: ['征求意见确认函'],
    blocks: [
      ...quoted(`该申请要求公开的下列信息可能涉及${whom}的合法权益：`, information),
      paragraph(
        `根据${cite('条例§32')}的规定，现书面征求${whom}的意见。请自收到本征求意见书之日起${lawfulPeriod(PERIODS.thirdPartyReply)}内，就是否同意公开提出意见；不同意公开的，请说明理由。意见请填写在所附的征求意见确认函上，签名或者盖章后送达本机关。`,
      ),
      paragraph(
        `${whom}不同意公开且有合理理由的，本机关不予公开。逾期未提出意见的，由本机关依照规定决定是否公开。本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知${whom}。`,
      ),
    ],
  })
}
