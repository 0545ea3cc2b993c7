import type { Finding } from './finding.ts'
import type { Subject } from './rule.ts'
import { ALL_RULES } from './rules.ts'

/** 校验: every rule's findings on one report, ordered by rule and within a rule by place. */
export function checkReport(subject: Subject): Finding[] {
  const findings: Finding[] = []
  for (const { judge } of ALL_RULES) for (const finding of judge(subject)) findings.push(finding)
  return findings
}
