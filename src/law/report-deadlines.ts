import { plainDate } from '../basics/plain-date.ts'
import type { BodyKind } from './body-kinds.ts'
import type { DatedValue } from './dated-value.ts'

/** 年报期限: a calendar day of the year after the reported one. It does not move when it is a day of rest (presumed). */
export interface ReportDeadline {
  readonly monthDay: string
  /** To whom, or what: submitted to the competent authority and published, or published only. */
  readonly act: string
}

const SINCE = plainDate('2019-05-15')
const REGULATION = { since: SINCE, source: '国务院令第711号', confidence: 'confirmed' as const }

const DEPARTMENTS: DatedValue<ReportDeadline> = {
  zh: '部门年报提交并公布',
  versions: [
    {
      ...REGULATION,
      value: { monthDay: '01-31', act: '向本级政府信息公开工作主管部门提交并向社会公布' },
      article: '条例§49第1款',
    },
  ],
}

const GOVERNMENTS: DatedValue<ReportDeadline> = {
  zh: '县级以上地方人民政府年报公布',
  versions: [
    { ...REGULATION, value: { monthDay: '03-31', act: '公布本级政府年报' }, article: '条例§49第2款' },
  ],
}

const TOWNSHIPS: DatedValue<ReportDeadline> = {
  zh: '乡镇、街道年报（条例未写日期，由县级主管部门规定，本系统默认）',
  versions: [
    {
      since: SINCE,
      value: { monthDay: '01-31', act: '按县级主管部门的规定提交并公布' },
      article: '条例§49',
      source: '地方通行做法（濂溪区等）',
      confidence: 'presumed',
    },
  ],
}

/** The statutory day by kind of body; a local day may only be earlier (domain.md A2). */
export const REPORT_DEADLINES: Record<BodyKind, DatedValue<ReportDeadline>> = {
  department: DEPARTMENTS,
  localGovernment: GOVERNMENTS,
  township: TOWNSHIPS,
  subdistrictOffice: TOWNSHIPS,
  provincialGovernment: GOVERNMENTS,
  stateDepartment: DEPARTMENTS,
  departmentBranch: DEPARTMENTS,
  verticalAgency: DEPARTMENTS,
  justiceDepartment: DEPARTMENTS,
  authorisedOrganisation: DEPARTMENTS,
}
