import type { Confidence } from './dated-value.ts'
import type { ColumnCode } from './table-shapes.ts'

/** 申请人类别: the six kinds of the form; each is counted in the column of the same code. */
export type ApplicantKind = Exclude<ColumnCode, 'total'>

export interface ApplicantKindRule {
  readonly column: ColumnCode
  /** Who belongs here, as the registering clerk reads it. */
  readonly covers: string
  readonly confidence: Confidence
}

/** Joint applicants count once, by the first; an agent counts as the person he acts for (both presumed). */
export const APPLICANT_KINDS: Record<ApplicantKind, ApplicantKindRule> = {
  natural: { column: 'natural', covers: '公民个人；律师以个人名义申请的也在此列', confidence: 'fromMemory' },
  enterprise: { column: 'enterprise', covers: '营利法人、个体工商户字号', confidence: 'presumed' },
  research: { column: 'research', covers: '高等院校、科研院所等', confidence: 'presumed' },
  welfare: { column: 'welfare', covers: '社会团体、基金会、社会服务机构', confidence: 'presumed' },
  legal: {
    column: 'legal',
    covers: '以机构名义申请的律师事务所、基层法律服务所、公证处等',
    confidence: 'presumed',
  },
  other: { column: 'other', covers: '机关事业单位、村（居）民委员会、业主委员会等', confidence: 'presumed' },
}
