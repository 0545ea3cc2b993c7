import type { AnnualReport, ReportReading } from '../report/index.ts'
import type { Finding, Severity } from './finding.ts'

/** What a rule may look at. */
export interface Subject {
  readonly reading: ReportReading
  /** The same body's report for the year before, when the person gave it. */
  readonly previous: AnnualReport | null
}

/** 判定: needsReview (待人工核) is for what a machine cannot decide. */
export type Verdict = 'passes' | 'fails' | 'needsReview'

/** 校验规则: one rule, its sources, and the function that judges. Without findings the subject passes. */
export interface CheckRule {
  readonly id: string
  readonly zh: string
  /** Articles and documents, as printed in docs/checks.md. */
  readonly cites: readonly string[]
  /** The severity of its findings as domain.md A6 gives it; a finding may be milder, never harsher. */
  readonly severity: Severity
  readonly answers: readonly Verdict[]
  /** A made-up example of what it finds, for docs/checks.md. */
  readonly example: string
  readonly judge: (subject: Subject) => readonly Finding[]
}

export const rule = (definition: CheckRule): CheckRule => definition
