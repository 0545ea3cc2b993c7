import { PERIODS } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { cite } from '../cite.ts'
import type { ApplicantLetterFacts } from '../facts.ts'
import { lawfulPeriod } from '../lawful-period.ts'
import { type Letter, paragraph } from '../letter.ts'
import { applicantLetter } from '../letter-to.ts'
import { listed } from '../sentences.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

export interface CorrectionNoticeFacts extends ApplicantLetterFacts {
  /** Everything that is to be corrected, one by one: it can be asked only once. */
  readonly items: Several<Words>
  /** 补正期限 in working days from the day of receipt. */
  readonly workingDays: number
}

/** L04 补正告知书 (条例§30): what, until when, and what happens otherwise. */
export function composeCorrectionNotice(facts: CorrectionNoticeFacts, wording: AdaptedWording): Letter {
  const { applicant, items, workingDays } = facts
  const whom = you(applicant)
  return applicantLetter(facts, wording, {
    kind: 'L04',
    title: '政府信息公开申请补正告知书',
    articles: ['条例§30'],
    blocks: [
      paragraph(`经审查，${whom}的申请需要补正。根据${cite('条例§30')}的规定，请${whom}补正下列事项：`),
      listed(items),
      paragraph(
        `请自收到本告知书之日起${workingDays}个工作日内，将补正材料提交本机关。本机关自收到补正的申请之日起${lawfulPeriod(PERIODS.reply)}内答复。`,
      ),
      paragraph('无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。'),
    ],
  })
}
