import type { Severity } from './finding.ts'

/** A rule of the catalogue that a report alone cannot be held to, with what it is held against. */
export interface RecordsRule {
  readonly id: string
  readonly zh: string
  readonly severity: Severity
  readonly needs: string
}

/** Rules that are not run on a report alone; listed in docs/checks.md so that nobody looks for them in vain. */
export const RULES_NEEDING_RECORDS: readonly RecordsRule[] = [
  { id: 'T2-06', zh: '现行有效件数与规范性文件库一致', severity: 'warning', needs: '规范性文件库' },
  { id: 'T3-07', zh: '表三每格与申请台账一致', severity: 'error', needs: '申请台账' },
  { id: 'T3-08', zh: '结转的申请没有超期未答', severity: 'notice', needs: '申请台账' },
  { id: 'T4-05', zh: '未经复议直接起诉的案件没有违反复议前置', severity: 'warning', needs: '案件台账' },
  { id: 'T4-07', zh: '复议后起诉总计不多于累计已办结的复议', severity: 'notice', needs: '历年案件台账' },
]
