/** 级别: an error blocks submission, a warning needs an explanation, a notice is a hint (domain.md A6: E, W, I). */
export type Severity = 'error' | 'warning' | 'notice'

/** 问题: what one rule found at one place, in the words that a clerk reads. */
export interface Finding {
  /** Stable identifier, such as `T3-01`. */
  readonly rule: string
  readonly severity: Severity
  /** The place in the report: a figure path, a heading, or a place in the source, in Chinese. */
  readonly where: string
  /** One sentence: what is wrong and what to do. */
  readonly message: string
  readonly expected: string | number | null
  readonly found: string | number | null
  /** The figures involved, so that a page can mark their cells. */
  readonly figures?: readonly string[]
}
