export type { Finding, Severity } from './finding.ts'
export { type RecordsRule, RULES_NEEDING_RECORDS } from './needs-records.ts'
export { maskPrivacy } from './privacy/mask-privacy.ts'
export {
  PRIVATE_KINDS,
  type PrivacyHit,
  type PrivateKind,
  stopsPublication,
} from './privacy/private-kinds.ts'
export { type PaperHit, scanPaper } from './privacy/scan-paper.ts'
export { scanPrivacy } from './privacy/scan-privacy.ts'
export { type CheckRule, rule, type Subject, type Verdict } from './rule.ts'
export { ALL_RULES } from './rules.ts'
export { checkReport } from './run.ts'
