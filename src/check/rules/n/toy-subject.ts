import { type AnnualReport, blankReport, type Paragraph, readingOfReport } from '../../../report/index.ts'
import type { Subject } from '../../rule.ts'

const TOTALS = {
  received: 34,
  carriedIn: 2,
  granted: 12,
  partial: 4,
  stateSecret: 2,
  internalAffairs: 3,
  notHeld: 6,
  petition: 3,
  otherHandling: 3,
  handled: 33,
  carriedOut: 3,
} as const

/** A consistent report of a made-up body, all applications from natural persons. */
export function toyReport(totals: Partial<Record<keyof typeof TOTALS, number>> = {}): AnnualReport {
  const report = blankReport(0)
  report.body = '金杯县测试局'
  report.year = 2024
  for (const [row, total] of Object.entries({ ...TOTALS, ...totals })) {
    const figures = report.applications[row as keyof typeof TOTALS]
    figures.natural = total
    figures.total = total
  }
  report.proactive.normative = { made: 3, repealed: 1, inForce: 8 }
  report.disputes.reconsideration = { upheld: 5, corrected: 0, other: 0, pending: 2, total: 7 }
  report.disputes.directLitigation = { upheld: 2, corrected: 0, other: 0, pending: 0, total: 2 }
  report.disputes.litigationAfterReconsideration = { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 }
  return report
}

interface Told {
  readonly report?: AnnualReport
  readonly body?: string | null
  readonly section?: number
  readonly title?: string
  readonly previous?: AnnualReport
}

/** The toy report with sentences as its running text. */
export function told(text: string | readonly string[], options: Told = {}): Subject {
  const report = options.report ?? toyReport()
  if (options.body !== undefined) report.body = options.body
  const section = options.section ?? 1
  const paragraphs = [text]
    .flat()
    .map((words, index): Paragraph => ({ text: words, section, part: null, at: `第${index + 1}行` }))
  return {
    reading: { ...readingOfReport(report), title: options.title ?? null, paragraphs },
    previous: options.previous ?? null,
  }
}
