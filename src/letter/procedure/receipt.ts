import type { PlainDate } from '../../basics/plain-date.ts'
import { CHANNEL_RULES, type Channel } from '../../law/index.ts'
import { contactDetails, you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import type { IssuingBody, Party } from '../facts.ts'
import { type FormRow, form, formTable } from '../form.ts'
import { type Letter, paragraph } from '../letter.ts'
import type { Several, Words } from '../words.ts'

export interface ReceiptFacts {
  readonly body: IssuingBody
  readonly registerNumber: Words
  readonly applicant: Party
  readonly channel: Channel
  readonly arrivedOn: PlainDate
  /** Null while the two sides have not confirmed to each other (条例§31). */
  readonly received: { readonly on: PlainDate; readonly replyDue: PlainDate } | null
  readonly requests: Several<Words>
  /** 查询码 and where it is entered. It is shown once: null in a copy that is kept. */
  readonly query: { readonly code: Words; readonly where: Words } | null
  readonly date: PlainDate
}

/** L03 登记回执: number, day of receipt, expected answer, and how to follow the case. */
export function composeReceipt(facts: ReceiptFacts): Letter {
  const { body, applicant, received, requests, query } = facts
  const whom = you(applicant)
  const rows: FormRow[] = [
    ['登记号', facts.registerNumber, '申请人', applicant.name],
    ['申请渠道', CHANNEL_RULES[facts.channel].zh, '到达日期', chineseDate(facts.arrivedOn)],
    [
      '收到之日',
      received === null ? '待确认' : chineseDate(received.on),
      '预计答复日期',
      received === null ? '确认后告知' : `${chineseDate(received.replyDue)}前`,
    ],
    [
      '申请内容',
      requests.length === 1 ? requests[0] : requests.map((one, at) => `${at + 1}.${one}`).join('\n'),
    ],
    ...(query === null
      ? []
      : ([
          ['查询码', query.code],
          ['查询方式', `${query.where}。查询码只显示这一次，请妥善保管。`],
        ] as const)),
    ['联系方式', contactDetails(body.contact)],
  ]
  const waiting = `按照规定，${CHANNEL_RULES[facts.channel].receipt}。本机关将与${whom}联系确认，请保持联系方式畅通。`
  const notes =
    '需要补正、征求第三方和其他机关意见、延长答复期限、缴纳信息处理费的，答复日期相应变化，本机关将另行告知。'
  const letter = form(
    'L03',
    body,
    '政府信息公开申请登记回执',
    [
      paragraph(`${whom}提出的政府信息公开申请，本机关已经登记。`),
      formTable('登记回执', rows),
      paragraph(received === null ? waiting : notes),
    ],
    facts.date,
  )
  return { ...letter, letterhead: true, addressee: `${applicant.name}：` }
}
