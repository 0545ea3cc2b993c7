import type { PlainDate } from '../../basics/plain-date.ts'
import { CHANNEL_RULES, type Channel } from '../../law/index.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { FormBody, Party } from '../facts.ts'
import { type FormRow, form, formTable } from '../form.ts'
import type { Letter } from '../letter.ts'
import type { Several, Words } from '../words.ts'

export interface RegisterSheetFacts {
  readonly body: FormBody
  readonly registerNumber: Words
  readonly applicant: Party
  readonly channel: Channel
  readonly arrivedOn: PlainDate
  /** 收到之日 and the last day to answer; null while the applicant has not confirmed (条例§31). */
  readonly received: { readonly on: PlainDate; readonly replyDue: PlainDate } | null
  readonly requests: Several<Words>
  /** 承办机构 and 承办人. */
  readonly unit: Words
  readonly handler: Words
  readonly registeredOn: PlainDate
  readonly registrar: Words
}

/** The rule on the day of receipt; an interpretation, which no law holds, by its own number. */
function basis(channel: Channel): string {
  const { receipt, article } = CHANNEL_RULES[channel]
  return `${receipt}（${article.startsWith('条例') ? cite(article) : article}）`
}

/** L02 申请登记表, for the file (条例§45). */
export function composeRegisterSheet(facts: RegisterSheetFacts): Letter {
  const { body, received, requests } = facts
  const rows: FormRow[] = [
    ['登记机关', body.name],
    ['登记号', facts.registerNumber, '登记日期', chineseDate(facts.registeredOn)],
    [
      '申请人',
      facts.applicant.name,
      '申请人性质',
      facts.applicant.kind === 'natural' ? '自然人' : '法人或者其他组织',
    ],
    ['申请渠道', CHANNEL_RULES[facts.channel].zh, '到达日期', chineseDate(facts.arrivedOn)],
    [
      '收到之日',
      received === null ? '待与申请人确认' : chineseDate(received.on),
      '答复期限届满日',
      received === null ? '自收到之日起算' : chineseDate(received.replyDue),
    ],
    ['收到之日的依据', basis(facts.channel)],
    [
      '申请内容',
      requests.length === 1 ? requests[0] : requests.map((one, at) => `${at + 1}.${one}`).join('\n'),
    ],
    ['承办机构', facts.unit, '承办人', facts.handler],
    ['登记人', facts.registrar, '备注', '—'],
  ]
  return form('L02', body, '政府信息公开申请登记表', [formTable('政府信息公开申请登记表', rows)])
}
