export type { Finding, Severity } from './finding.ts'
export { type CheckRule, rule, type Subject, type Verdict } from './rule.ts'
