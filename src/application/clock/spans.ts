import type { PlainDate } from '../../basics/plain-date.ts'
import type { ExcludedSpan, LedgerDay } from '../../clock/index.ts'

/** What the days of a clock are: void before a restart, running, excluded by a consultation, waited through, added. */
export type SpanKind = 'void' | 'running' | 'excluded' | 'waiting' | 'extension' | 'delay'

export const SPAN_LABELS: Record<SpanKind, string> = {
  void: '期限重新起算，此前不计入',
  running: '答复期限',
  excluded: '征求意见，不计入期限',
  waiting: '等待申请人，期限不计算',
  extension: '延长的答复期限',
  delay: '延迟答复的合理期限',
}

/** A stretch of the time line, first and last day included. */
export interface ClockSpan {
  readonly kind: SpanKind
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What tells the days apart. */
export interface SpanMarks {
  /** The day the period runs from. */
  readonly start: PlainDate
  /** Days after `from` up to and including `to`, in which the applicant was waited for. */
  readonly waits: readonly ExcludedSpan[]
  readonly pauses: readonly ExcludedSpan[]
  readonly originalDue: PlainDate | null
  readonly extendedDue: PlainDate | null
}

const covers = (spans: readonly ExcludedSpan[], date: PlainDate): boolean =>
  spans.some(span => span.from < date && date <= span.to)

function kindOf(date: PlainDate, { start, waits, pauses, originalDue, extendedDue }: SpanMarks): SpanKind {
  if (covers(waits, date)) return 'waiting'
  if (date <= start) return 'void'
  if (covers(pauses, date)) return 'excluded'
  if (originalDue === null || date <= originalDue) return 'running'
  return extendedDue !== null && date <= extendedDue ? 'extension' : 'delay'
}

/** The ledger in stretches, without the day of receipt: they cover every later day of it once. */
export function spansOf(days: readonly LedgerDay[], marks: SpanMarks): ClockSpan[] {
  const spans: ClockSpan[] = []
  for (const { date } of days.slice(1)) {
    const kind = kindOf(date, marks)
    const last = spans.at(-1)
    if (last?.kind === kind) spans[spans.length - 1] = { ...last, to: date }
    else spans.push({ kind, from: date, to: date })
  }
  return spans
}
