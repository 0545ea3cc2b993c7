import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { ApplicantLetterFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { applicantLetter } from '../letter-to.ts'
import type { AdaptedWording } from '../wording/wording.ts'

export interface ReasonsRequestFacts extends ApplicantLetterFacts {
  readonly counted: { readonly from: PlainDate; readonly to: PlainDate; readonly items: number }
  /** 说明期限 in working days from the day of receipt. */
  readonly workingDays: number
}

/** L05 说明理由告知书 (条例§35): how many applications in what time, until when, and what follows. */
export function composeReasonsRequest(facts: ReasonsRequestFacts, wording: AdaptedWording): Letter {
  const { applicant, counted, workingDays } = facts
  const whom = you(applicant)
  return applicantLetter(facts, wording, {
    kind: 'L05',
    title: '政府信息公开申请说明理由告知书',
    articles: ['条例§35'],
    blocks: [
      paragraph(
        `经统计，${chineseDate(counted.from)}至${chineseDate(counted.to)}，${whom}向本机关提出政府信息公开申请${counted.items}件，申请的数量、频次明显超过合理范围。`,
      ),
      paragraph(
        `根据${cite('条例§35')}的规定，请${whom}自收到本告知书之日起${workingDays}个工作日内，向本机关书面说明理由。`,
      ),
      paragraph(
        '本机关认为申请理由不合理的，将告知不予处理；认为申请理由合理，但是无法在法定期限内答复的，将确定延迟答复的合理期限并告知。逾期没有说明理由的，本机关将根据已有材料作出判断。',
      ),
    ],
  })
}
