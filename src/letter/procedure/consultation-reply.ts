import type { PlainDate } from '../../basics/plain-date.ts'
import { chineseDate } from '../chinese-date.ts'
import { type DocumentNumber, renderDocumentNumber } from '../document-number.ts'
import type { FormBody, Party } from '../facts.ts'
import { BLANK, choices, type FormRow, form, formTable, LONG_BLANK } from '../form.ts'
import { type Letter, paragraph } from '../letter.ts'
import type { Several, Words } from '../words.ts'

const OPINIONS = { agrees: '同意公开', partly: '部分同意公开', objects: '不同意公开' } as const

export interface ConsultationReplyFacts {
  /** The body that asked and gets the answer. */
  readonly body: FormBody
  readonly inquiry: { readonly number: DocumentNumber; readonly date: PlainDate }
  readonly thirdParty: Party
  readonly information: Several<Words>
  /** Null gives the blank slip that goes with the inquiry. */
  readonly answer: {
    readonly opinion: keyof typeof OPINIONS
    readonly reason: Words
    readonly on: PlainDate
  } | null
}

/** L08 征求意见确认函: the slip on which the third party says yes, no or in part, with its reason (条例§32). */
export function composeConsultationReply(facts: ConsultationReplyFacts): Letter {
  const { body, inquiry, thirdParty, information, answer } = facts
  const rows: FormRow[] = [
    ['征求意见书', `${renderDocumentNumber(inquiry.number)}（${chineseDate(inquiry.date)}）`],
    ['第三方', thirdParty.name],
    [
      '涉及的信息',
      information.length === 1 ? information[0] : information.map((one, at) => `${at + 1}.${one}`).join('\n'),
    ],
    ['意见', choices(OPINIONS, answer?.opinion ?? null)],
    ['理由', answer?.reason ?? LONG_BLANK],
    [
      '签名（盖章）',
      answer === null ? BLANK : thirdParty.name,
      '日期',
      answer === null ? BLANK : chineseDate(answer.on),
    ],
  ]
  return form('L08', body, '征求意见确认函', [
    paragraph(`${body.name}：`),
    paragraph('对征求意见书所列信息是否公开，意见如下。'),
    formTable('征求意见确认函', rows),
    paragraph('说明：不同意或者部分同意公开的，请写明理由，并在收到征求意见书后的法定期限内送达。'),
  ])
}
