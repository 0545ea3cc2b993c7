import { type Fen, fenFromYuan, yuanFromFen } from '../../basics/fen.ts'
import type { PlainDate } from '../../basics/plain-date.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { WorkCalendar } from '../../clock/index.ts'
import { type Breach, breach } from '../../law/index.ts'
import { paymentDue } from '../clock/applicant-periods.ts'
import { caseClock } from '../clock/case-clock.ts'
import { findDispatchBreach } from '../delivery.ts'
import type { FeeNoticed, FeePaid } from '../events.ts'
import { findBlank } from '../required.ts'
import type { ApplicationState } from '../state.ts'
import { feeByPages, feeOfItem } from './fee.ts'

/** What one application costs, by its number in the applicant's month or by its pages (国办函〔2020〕109号第三条: one of the two). */
export function chargeOf({ basis, quantity }: Pick<FeeNoticed, 'basis' | 'quantity'>): Result<Fen, Breach> {
  if (basis === 'items') {
    const fee = feeOfItem(quantity)
    return fee.ok ? ok(fenFromYuan(fee.value)) : fee
  }
  const fee = feeByPages(quantity)
  return fee.ok ? ok(fenFromYuan(fee.value.total)) : fee
}

/** Whether a fee notice may go out (条例§42): within the reply period, once, for what the tariff says. */
export function findFeeNoticedBreach(
  state: ApplicationState,
  event: FeeNoticed,
  calendar: WorkCalendar,
): Breach | null {
  if (state.fee !== null)
    return breach(
      'FEE-04',
      `本件申请已于 ${state.fee.noticedOn} 发出收费通知，一件申请只能选一种计费方式、通知一次；原通知有误的，请先更正原记录。`,
    )
  const charge = chargeOf(event)
  if (!charge.ok) return charge.reason
  if (charge.value === 0)
    return breach('FEE-06', '按规定的分档计算，本件没有应缴的费用，不需要发收费通知，请直接办理。')
  if (charge.value !== event.amount)
    return breach(
      'FEE-05',
      `收费数额 ${yuanFromFen(event.amount)} 元与标准不符，按${event.basis === 'items' ? `当月第 ${event.quantity} 件` : `${event.quantity} 页`}计算应为 ${yuanFromFen(charge.value)} 元，请改正。`,
    )
  const clock = caseClock(state, calendar, event.on)
  if (!clock.ok) return clock.reason
  const { replyDue } = clock.value
  if (replyDue === null || event.on > replyDue)
    return breach(
      'FEE-03',
      replyDue === null
        ? '答复期限没有计算，不能决定收费，请等收到补正、期限重新起算后再办。'
        : `收费决定须在答复期限内作出，期限已于 ${replyDue} 届满，不能再收费，请尽快答复。`,
    )
  return findDispatchBreach(event.dispatch)
}

/** Whether a payment may be noted: in full, and before the applicant counts as having given up (国办函〔2020〕109号). */
export function findFeePaidBreach(
  state: ApplicationState,
  event: FeePaid,
  calendar: WorkCalendar,
): Breach | null {
  const { fee } = state
  if (fee === null) return null
  if (event.amount !== fee.amount)
    return breach(
      'FEE-07',
      `缴费 ${yuanFromFen(event.amount)} 元，与收费通知的 ${yuanFromFen(fee.amount)} 元不一致，须一次缴清，请核对缴款凭证。`,
    )
  const due = paymentDue(state, calendar)
  if (due !== null && event.on > due)
    return breach(
      'CLK-10',
      `缴费日 ${event.on} 已过缴费期限 ${due}，视为放弃申请，请按“逾期未缴费”结案并退还款项。`,
    )
  return findBlank({ 缴款凭证: event.voucher })
}

/** Whether the application may be closed as 逾期未缴费 on a day (国办函〔2020〕109号). */
export function findFeeLapsedBreach(
  state: ApplicationState,
  on: PlainDate,
  calendar: WorkCalendar,
): Breach | null {
  if (state.fee === null || state.fee.paidOn !== null)
    return breach(
      'FEE-10',
      `本件申请${state.fee === null ? '没有发出收费通知' : '已经缴清费用'}，不能按逾期未缴费处理，请按现有内容办理。`,
    )
  const due = paymentDue(state, calendar)
  if (due === null)
    return breach(
      'FEE-09',
      '收费通知书没有送达证据，缴费期限尚未起算，不能按逾期未缴费处理，请补录送达日期和证据或者重新送达。',
    )
  return on <= due
    ? breach('FEE-08', `缴费期限至 ${due} 届满，${on} 不能按逾期未缴费处理，请等到该日之后。`)
    : null
}
