import type { PlainDate } from '../../basics/plain-date.ts'
import { type Article, PERIODS } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { chineseDate } from '../chinese-date.ts'
import { cite } from '../cite.ts'
import type { ApplicantLetterFacts } from '../facts.ts'
import { lawfulPeriod } from '../lawful-period.ts'
import { type Letter, type LetterTable, paragraph } from '../letter.ts'
import { applicantLetter } from '../letter-to.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'
import type { ChargedFee } from './charged-fee.ts'

/** 缴纳方式: the fee goes to the treasury, by a payment code or an account of it. */
export type PaymentWay =
  | { readonly by: 'code'; readonly code: Words; readonly where: Words }
  | { readonly by: 'account'; readonly name: Words; readonly bank: Words; readonly account: Words }

export interface FeeNoticeFacts extends ApplicantLetterFacts {
  readonly fee: ChargedFee
  readonly payment: PaymentWay
  /** The last day of payment for an applicant who receives the notice on that day. */
  readonly deadline: { readonly ifReceivedOn: PlainDate; readonly payBy: PlainDate }
}

const ARTICLE: Article = '条例§42；国办函〔2020〕109号'

/** L13 收费通知书 (国办函〔2020〕109号): basis, tariff by steps, sum, way and last day of payment, what follows. */
export function composeFeeNotice(facts: FeeNoticeFacts, wording: AdaptedWording): Letter {
  const { applicant, fee, payment, deadline } = facts
  const whom = you(applicant)
  return applicantLetter(facts, wording, {
    kind: 'L13',
    title: '政府信息公开信息处理费收费通知书',
    articles: [ARTICLE],
    blocks: [
      paragraph(
        `根据${cite(ARTICLE)}的规定，本机关决定对该申请收取信息处理费。${basisSentence(fee, whom, facts.application.receivedOn)}`,
      ),
      stepTable(fee),
      paragraph(`${whom}应当缴纳信息处理费${fee.amount}元。${paymentSentence(payment)}`),
      paragraph(
        `请自收到本通知次日起${lawfulPeriod(PERIODS.payment)}内缴纳（${chineseDate(deadline.ifReceivedOn)}收到的，至${chineseDate(deadline.payBy)}止）。逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。缴清费用后，答复期限自缴费完成次日起重新计算。`,
      ),
      paragraph(
        '对收取信息处理费的决定有异议的，不能单独就该决定申请行政复议或者提起行政诉讼；可以在缴费期满后，就本机关不再处理该政府信息公开申请的行为，依法申请行政复议或者提起行政诉讼。',
      ),
    ],
  })
}

/** By items: an application counts in the calendar month in which it was received (domain.md C2). */
const basisSentence = ({ basis, quantity }: ChargedFee, whom: string, receivedOn: PlainDate): string =>
  basis === 'items'
    ? `收费按件计算，该申请是${whom}${chineseDate(receivedOn).replace(/\d+日$/, '')}内的第${quantity}件。当月累计的计费明细如下：`
    : `收费按量计算，本次提供的信息共${quantity}页。计费明细如下：`

function stepTable({ basis, steps, quantity, amount }: ChargedFee): LetterTable {
  const unit = basis === 'items' ? '件' : '页'
  const last: string[] =
    basis === 'items'
      ? [`该申请（第${quantity}件）`, `${amount}元/件`, '1件', `${amount}元`]
      : ['合计', '—', `${quantity}页`, `${amount}元`]
  return {
    type: 'table',
    caption: '信息处理费计费明细',
    widths: [54, 34, 34, 34],
    head: ['计费区间', '标准', '数量', '金额'],
    rows: [
      ...steps.map(({ from, to, rate, count, amount: sum }) => [
        from === to ? `第${from}${unit}` : `第${from}至第${to}${unit}`,
        `${rate}元/${unit}`,
        `${count}${unit}`,
        `${sum}元`,
      ]),
      last,
    ],
  }
}

const paymentSentence = (payment: PaymentWay): string =>
  payment.by === 'code'
    ? `请凭缴款码${payment.code}通过${payment.where}缴纳。`
    : `请缴入下列账户：户名${payment.name}，开户银行${payment.bank}，账号${payment.account}。`
