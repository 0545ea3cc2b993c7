import type { PlainDate } from '../../basics/plain-date.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { ApplicantLetterFacts } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { applicantLetter } from '../letter-to.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'

export interface ExtensionNoticeFacts extends ApplicantLetterFacts {
  /** 原到期日. */
  readonly dueOn: PlainDate
  /** 延至日, and by how many working days that is. */
  readonly until: PlainDate
  readonly workingDays: number
  /** The law asks for none; null where none is given. */
  readonly reason: Words | null
}

/** L06 延期答复告知书 (条例§33第2款). */
export function composeExtensionNotice(facts: ExtensionNoticeFacts, wording: AdaptedWording): Letter {
  const { applicant, dueOn, until, workingDays, reason } = facts
  return applicantLetter(facts, wording, {
    kind: 'L06',
    title: '政府信息公开申请延期答复告知书',
    articles: ['条例§33第2款'],
    blocks: [
      paragraph(
        `${reason === null ? '' : `因${reason.replace(/[。；]$/, '')}，`}本机关不能在答复期限届满日${chineseDate(dueOn)}前作出答复。`,
      ),
      paragraph(
        `根据${cite('条例§33第2款')}的规定，经本机关政府信息公开工作机构负责人同意，对${you(applicant)}的答复期限延长${workingDays}个工作日，延长至${chineseDate(until)}。`,
      ),
    ],
  })
}
