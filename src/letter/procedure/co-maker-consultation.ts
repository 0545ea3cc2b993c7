import { PERIODS } from '../../law/index.ts'
import { cite } from '../cite.ts'
import type { SignedFacts } from '../facts.ts'
import { lawfulPeriod } from '../lawful-period.ts'
import { type Letter, paragraph } from '../letter.ts'
import { letterTo, type Reference } from '../letter-to.ts'
import { quoted } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

export interface CoMakerConsultationFacts extends SignedFacts {
  /** The body that made the information together with this one. */
  readonly coMaker: Words
  readonly application: Reference
  readonly information: Several<Words>
  /** What this body means to do. */
  readonly opinion: Words | null
}

/** L11 征求意见书（共同制作机关） (条例§34): 15 working days; silence is consent. */
export function composeCoMakerConsultation(facts: CoMakerConsultationFacts, wording: AdaptedWording): Letter {
  const { coMaker, application, information, opinion } = facts
  return letterTo({ name: coMaker, kind: 'body' }, application, facts, wording, {
    kind: 'L11',
    title: '政府信息公开征求意见书',
    articles: ['条例§34'],
    blocks: [
      ...quoted('该申请要求公开的下列信息由本机关牵头、与贵单位共同制作：', information),
      ...(opinion === null ? [] : [paragraph(`本机关的初步意见是：${opinion}`)]),
      paragraph(
        `根据${cite('条例§34')}的规定，现征求贵单位的意见。请自收到本征求意见书之日起${lawfulPeriod(PERIODS.coMakerReply)}内提出意见；不同意公开的，请说明理由和依据。逾期未提出意见的，视为同意公开。`,
      ),
    ],
  })
}
