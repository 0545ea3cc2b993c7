import type { PlainDate } from '../basics/plain-date.ts'

/** 条款: an article as it is cited to a reader, such as `条例§33`. Short names of the laws: src/law/README.md. */
export type Article = string

/** How sure the value is: the text was read, it is known from memory, or it is inferred from other rules. */
export type Confidence = 'confirmed' | 'fromMemory' | 'presumed'

export type Unit = 'workingDays' | 'calendarDays' | 'months' | 'years'

export const UNIT_LABELS: Record<Unit, string> = {
  workingDays: '个工作日',
  calendarDays: '日',
  months: '个月',
  years: '年',
}

/** One wording of the law, in force from `since` until the next version. */
export interface Version<Value> {
  readonly since: PlainDate
  readonly value: Value
  readonly article: Article
  readonly source: string
  readonly confidence: Confidence
}

/** 按时间生效的数值: a number of the law with its versions, oldest first. */
export interface DatedValue<Value = number> {
  readonly zh: string
  readonly versions: readonly [Version<Value>, ...Version<Value>[]]
}

/**
 * The version in force on a day. A day before the first version gets the first: the system computes by the law as it
 * stands and does not carry what went before.
 */
export function versionOn<Value>(dated: DatedValue<Value>, date: PlainDate): Version<Value> {
  return dated.versions.findLast(version => version.since <= date) ?? dated.versions[0]
}
