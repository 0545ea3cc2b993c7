import { type PlainDate, parsePlainDate } from '../basics/plain-date.ts'
import { no, ok, type Result } from '../basics/result.ts'
import { type Breach, breach, CHANNEL_RULES, CHANNELS, type Channel, parseChannel } from '../law/index.ts'

/** A span that does not count towards the reply (条例§33第3款): the days after `from` up to and including `to`. */
export interface ExcludedSpan {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What happened to one application, as far as its clock is concerned. */
export interface ClockRequest {
  /** 收到之日. */
  readonly receivedOn: PlainDate
  readonly channel: Channel
  readonly correction?: { readonly sentOn: PlainDate; readonly returnedOn: PlainDate } | undefined
  /** 收费通知 received by the applicant, and the day on which all was paid. */
  readonly payment?: { readonly noticedOn: PlainDate; readonly paidOn: PlainDate } | undefined
  readonly pauses: readonly ExcludedSpan[]
  /** 延期, in working days. */
  readonly extendBy?: number | undefined
  /** 延迟答复: the day that the body set under §35. It moves the due day only where it is later. */
  readonly delayedTo?: PlainDate | undefined
}

/** The same, in the words of a command line or a form. */
export interface ClockWords {
  readonly received: string
  readonly channel?: string | undefined
  /** `SENT..RETURNED` */
  readonly correction?: string | undefined
  /** `FROM..TO` each */
  readonly pauses?: readonly string[] | undefined
  readonly extend?: string | undefined
}

function parseDate(word: string): Result<PlainDate, Breach> {
  const date = parsePlainDate(word.trim())
  return date
    ? ok(date)
    : no(breach('CLK-01', `“${word}”不是有效的日期，请写成 YYYY-MM-DD，例如 2025-03-03。`))
}

function parseSpan(word: string): Result<readonly [PlainDate, PlainDate], Breach> {
  const parts = word.split('..')
  if (parts.length !== 2) {
    return no(breach('CLK-11', `“${word}”不是起止日期，请写成 起日..止日，例如 2025-03-10..2025-03-24。`))
  }
  const from = parseDate(parts[0] ?? '')
  if (!from.ok) return from
  const to = parseDate(parts[1] ?? '')
  return to.ok ? ok([from.value, to.value]) : to
}

/** Reads the words of a request; the first word that cannot be read is the breach. The channel defaults to the counter. */
export function parseClockRequest(words: ClockWords): Result<ClockRequest, Breach> {
  const receivedOn = parseDate(words.received)
  if (!receivedOn.ok) return receivedOn
  const channel = parseChannel(words.channel ?? 'inPerson')
  if (!channel) {
    const known = CHANNELS.map(each => `${each}（${CHANNEL_RULES[each].zh}）`).join('、')
    return no(breach('CLK-12', `不认识申请渠道“${words.channel}”，可用的有：${known}。`))
  }
  const correction = words.correction === undefined ? undefined : parseSpan(words.correction)
  if (correction && !correction.ok) return correction
  const pauses: ExcludedSpan[] = []
  for (const word of words.pauses ?? []) {
    const span = parseSpan(word)
    if (!span.ok) return span
    pauses.push({ from: span.value[0], to: span.value[1] })
  }
  const extend = words.extend?.trim()
  return ok({
    receivedOn: receivedOn.value,
    channel,
    correction: correction && { sentOn: correction.value[0], returnedOn: correction.value[1] },
    pauses,
    extendBy: extend === undefined ? undefined : /^\d+$/.test(extend) ? Number(extend) : Number.NaN,
  })
}
