import type { PlainDate } from '../basics/plain-date.ts'
import { type Breach, breach, PERIODS, versionOn } from '../law/index.ts'
import { duePeriod } from './calendar-periods.ts'
import type { ClockRequest } from './clock-request.ts'
import { askableSpan, isReckonable, type WorkCalendar } from './work-calendar.ts'

export const outsideCalendar = (calendar: WorkCalendar, date: string): Breach => {
  const [first, last] = askableSpan(calendar)
  return breach('CLK-02', `${date} 不在可以计算的日期之内（${first} 至 ${last}），请核对日期。`)
}

/** The first rule that a request breaks, or null. */
export function findClockBreach(calendar: WorkCalendar, request: ClockRequest): Breach | null {
  const { receivedOn, correction, payment, pauses, extendBy } = request
  const dates: (PlainDate | undefined)[] = [
    receivedOn,
    correction?.returnedOn,
    payment?.paidOn,
    request.delayedTo,
    ...pauses.map(pause => pause.to),
  ]
  const outside = dates.find(date => date !== undefined && !isReckonable(calendar, date))
  if (outside) return outsideCalendar(calendar, outside)
  if (correction && correction.sentOn < receivedOn) {
    return breach(
      'CLK-03',
      `补正告知发出日 ${correction.sentOn} 早于收到申请之日 ${receivedOn}，请核对两个日期。`,
    )
  }
  if (correction && correction.returnedOn < correction.sentOn) {
    return breach(
      'CLK-04',
      `收到补正之日 ${correction.returnedOn} 早于补正告知发出日 ${correction.sentOn}，请核对两个日期。`,
    )
  }
  for (const { from, to } of pauses) {
    if (to < from)
      return breach('CLK-05', `征求意见的止日 ${to} 早于起日 ${from}，请把起止日期对调或者改正。`)
    if (from < receivedOn) {
      return breach('CLK-06', `征求意见的起日 ${from} 早于收到申请之日 ${receivedOn}，请核对两个日期。`)
    }
  }
  return findPaymentBreach(calendar, request) ?? findExtensionBreach(receivedOn, extendBy)
}

function findPaymentBreach(calendar: WorkCalendar, { receivedOn, payment }: ClockRequest): Breach | null {
  if (!payment) return null
  const { noticedOn, paidOn } = payment
  if (noticedOn < receivedOn) {
    return breach('CLK-08', `收到收费通知之日 ${noticedOn} 早于收到申请之日 ${receivedOn}，请核对两个日期。`)
  }
  if (paidOn < noticedOn) {
    return breach('CLK-09', `缴费日 ${paidOn} 早于收到收费通知之日 ${noticedOn}，请核对两个日期。`)
  }
  const { date } = duePeriod(calendar, 'payment', noticedOn)
  return paidOn > date
    ? breach('CLK-10', `缴费日 ${paidOn} 已过缴费期限 ${date}，视为放弃申请，请按“逾期未缴费”结案。`)
    : null
}

function findExtensionBreach(receivedOn: PlainDate, extendBy: number | undefined): Breach | null {
  if (extendBy === undefined) return null
  const most = versionOn(PERIODS.extension, receivedOn).value
  return Number.isInteger(extendBy) && extendBy >= 1 && extendBy <= most
    ? null
    : breach('CLK-07', `延长答复期限须为 1 至 ${most} 个工作日的整数，且只能延长一次，请改正延长的天数。`)
}
