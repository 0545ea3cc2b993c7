import { type PlainDate, weekday, yearOf } from '../basics/plain-date.ts'
import { CHANNEL_RULES, PERIODS, versionOn } from '../law/index.ts'
import type { ClockRequest, ExcludedSpan } from './clock-request.ts'
import { type LedgerDay, startOf } from './ledger.ts'
import { provisionalYearsOf } from './provisional.ts'
import type { ReplyTerm, Waiting } from './stages.ts'
import { positionOf, type WorkCalendar } from './work-calendar.ts'
import { isWorkingDay } from './working-days.ts'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

const named = (date: PlainDate): string => `${date}（周${WEEKDAYS[weekday(date) - 1]}）`

/** What was reckoned, for the sentences. */
export interface Reckoned {
  readonly correctionNoticeDue: PlainDate
  readonly replyDue: PlainDate
  readonly extendedReplyDue: PlainDate | null
  readonly delayedReplyDue: PlainDate | null
  readonly days: readonly LedgerDay[]
  readonly provisionalYears: readonly number[]
}

/** Why each day is what it is, one Chinese sentence with its article a line. */
export function explainClock(calendar: WorkCalendar, request: ClockRequest, reckoned: Reckoned): string[] {
  const start = startOf(request).date
  const running = reckoned.days.filter(day => day.date > start)
  return [
    receiptReason(request),
    correctionReason(request, reckoned.correctionNoticeDue),
    paymentReason(request),
    replyReason(request, reckoned),
    ...request.pauses.map(pause => pauseReason(calendar, pause, running)),
    holidayReason(calendar, running),
    extensionReason(request, reckoned),
    delayReason(reckoned),
    provisionalReason(reckoned.provisionalYears),
    earlyReason(request.receivedOn),
  ].filter(reason => reason !== null)
}

/** The same while the period stands still until the applicant corrects or pays. */
export function explainWaiting(
  request: ClockRequest,
  waiting: Waiting,
  correctionNoticeDue: PlainDate,
  provisionalYears: readonly number[],
): string[] {
  const lines = [
    receiptReason(request),
    correctionReason(request, correctionNoticeDue),
    paymentReason(request),
    waiting.for === 'correction'
      ? `补正告知于 ${waiting.since} 发出，等待申请人补正期间答复期限不计算，收到补正次日起重新计算（条例§30、§33）。`
      : `收费通知于 ${waiting.since} 发出，等待申请人缴费期间答复期限不计算，缴费完成次日起重新计算（条例§42；国办函〔2020〕109号）。`,
    provisionalReason(provisionalYears),
  ]
  return lines.filter(line => line !== null)
}

/** Why a period that a reconsideration decision or a judgment sets ends when it does. */
export function explainTerm(calendar: WorkCalendar, term: ReplyTerm, days: readonly LedgerDay[]): string[] {
  const due = days.at(-1)?.date ?? term.from
  const running = days.slice(1)
  const lines = [
    `${term.why}，期限自 ${named(term.from)} 次日起计算。`,
    term.days === null
      ? `重新作出答复的期限至 ${named(due)}（复议决定书、判决书所定日期）。`
      : `自次日起数第 ${term.days} 个工作日，期限届满日为 ${named(due)}。`,
    ...term.pauses.map(pause => pauseReason(calendar, pause, running)),
    holidayReason(calendar, running),
    provisionalReason(provisionalYearsOf(calendar, days)),
  ]
  return lines.filter(line => line !== null)
}

function receiptReason({ channel, receivedOn }: ClockRequest): string {
  const { zh, receipt, article } = CHANNEL_RULES[channel]
  return `收到之日为 ${named(receivedOn)}：${zh}，${receipt}（${article}）。`
}

function correctionReason({ correction, receivedOn }: ClockRequest, noticeDue: PlainDate): string {
  const days = versionOn(PERIODS.correctionNotice, receivedOn).value
  const due = `需要补正的，应自收到之日起 ${days} 个工作日内一次性告知，即至迟 ${named(noticeDue)}（条例§30）。`
  if (!correction) return due
  const late = correction.sentOn > noticeDue ? `该告知已晚于 ${noticeDue}，请说明原因。` : ''
  return `${due}补正告知于 ${correction.sentOn} 发出，${correction.returnedOn} 收到补正，答复期限自收到补正次日起重新计算（条例§30、§33）。${late}`
}

const paymentReason = ({ payment }: ClockRequest): string | null =>
  payment
    ? `收费通知于 ${payment.noticedOn} 收到，${payment.paidOn} 缴清，答复期限自缴费完成次日起重新计算（条例§42；国办函〔2020〕109号）。`
    : null

function replyReason(request: ClockRequest, { replyDue }: Reckoned): string {
  const { value } = versionOn(PERIODS.reply, request.receivedOn)
  return `自 ${startOf(request).date} 次日起数第 ${value} 个工作日，答复期限届满日为 ${named(replyDue)}（条例§33第2款）。`
}

function pauseReason(calendar: WorkCalendar, { from, to }: ExcludedSpan, days: readonly LedgerDay[]): string {
  const taken = days.filter(
    day => !day.counted && day.date > from && day.date <= to && isWorkingDay(calendar, day.date),
  ).length
  return `${from} 征求意见，${to} 收到意见：其间（起日次日至止日）共 ${taken} 个工作日不计入期限（条例§33第3款）。`
}

function holidayReason(calendar: WorkCalendar, days: readonly LedgerDay[]): string | null {
  const nameOf = (day: LedgerDay) => calendar.names.get(positionOf(calendar, day.date))
  const off = days.filter(day => nameOf(day) !== undefined)
  const worked = days.filter(
    day => day.counted && calendar.kinds[positionOf(calendar, day.date)] === 'makeUp',
  )
  if (off.length + worked.length === 0) return null
  const names = [...new Set(off.map(nameOf))].map(
    name => `${name}放假（${off.filter(day => nameOf(day) === name).length} 日）`,
  )
  const sources = new Set(
    [...off, ...worked].map(day => calendar.notices.get(yearOf(day.date)) ?? '放假办法§2'),
  )
  return `期间${[
    ...(names.length > 0 ? [`${names.join('、')}不计`] : []),
    ...(worked.length > 0 ? [`调休上班日 ${worked.map(day => day.date).join('、')} 计入`] : []),
  ].join('，')}（${[...sources].join('、')}）。`
}

const extensionReason = ({ extendBy }: ClockRequest, reckoned: Reckoned): string | null =>
  reckoned.extendedReplyDue
    ? `经政府信息公开工作机构负责人同意延长 ${extendBy} 个工作日，自 ${reckoned.replyDue} 次日起算，至 ${named(reckoned.extendedReplyDue)}；应在 ${reckoned.replyDue} 前告知申请人，只能延长一次（条例§33第2款）。`
    : null

const delayReason = ({ delayedReplyDue }: Reckoned): string | null =>
  delayedReplyDue
    ? `申请的数量、频次明显超过合理范围而理由合理，本机关确定并告知的延迟答复期限至 ${named(delayedReplyDue)}（条例§35）。`
    : null

const provisionalReason = (years: readonly number[]): string | null =>
  years.length > 0
    ? `${years.join('、')} 年的放假安排尚未录入，暂按周末与法定节假日估算，通知公布并录入后应重新计算（放假办法§2）。`
    : null

function earlyReason(receivedOn: PlainDate): string | null {
  const { since } = versionOn(PERIODS.reply, receivedOn)
  return receivedOn < since ? `收到之日早于 ${since}：以上按现行条例计算，当时施行的规定或有不同。` : null
}
