import type { Article, Confidence } from './dated-value.ts'

/** 机关类型, as far as the law treats bodies differently. */
export const BODY_KINDS = [
  'department',
  'localGovernment',
  'township',
  'subdistrictOffice',
  'provincialGovernment',
  'stateDepartment',
  'departmentBranch',
  'verticalAgency',
  'justiceDepartment',
  'authorisedOrganisation',
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

export const BODY_KIND_LABELS: Record<BodyKind, string> = {
  department: '县级以上地方人民政府工作部门',
  localGovernment: '县级以上地方人民政府（省级除外）',
  township: '乡镇人民政府',
  subdistrictOffice: '街道办事处等政府派出机关',
  provincialGovernment: '省级人民政府',
  stateDepartment: '国务院部门',
  departmentBranch: '以自己名义作出决定的部门派出机构',
  verticalAgency: '海关、金融、外汇管理等垂直领导的机关，税务、国家安全机关',
  justiceDepartment: '司法行政部门',
  authorisedOrganisation: '法律、法规、规章授权的组织',
}

/** 复议机关 of a kind of body. */
export interface ReviewBodyRule {
  /** The words that stand where its name is not known. */
  readonly zh: string
  /** Where the law leaves a choice, or opens a further way. */
  readonly note: string | null
  readonly article: Article
  readonly confidence: Confidence
}

/** Who hears a reconsideration against a body (行政复议法§24–28; domain.md B8). */
export const REVIEW_BODIES: Record<BodyKind, ReviewBodyRule> = {
  department: { zh: '本级人民政府', note: null, article: '行政复议法§24', confidence: 'confirmed' },
  localGovernment: { zh: '上一级人民政府', note: null, article: '行政复议法§24', confidence: 'confirmed' },
  township: { zh: '上一级人民政府', note: null, article: '行政复议法§24', confidence: 'confirmed' },
  subdistrictOffice: {
    zh: '设立该派出机关的人民政府',
    note: null,
    article: '行政复议法§24',
    confidence: 'confirmed',
  },
  provincialGovernment: {
    zh: '本机关',
    note: '对复议决定不服的，也可以向国务院申请裁决',
    article: '行政复议法§24、§26',
    confidence: 'confirmed',
  },
  stateDepartment: {
    zh: '本部门',
    note: '对复议决定不服的，也可以向国务院申请裁决',
    article: '行政复议法§25、§26',
    confidence: 'confirmed',
  },
  departmentBranch: {
    zh: '本级人民政府',
    note: '直辖市、设区的市的部门按行政区划设立的派出机构，也可以向其所在地人民政府申请',
    article: '行政复议法§24',
    confidence: 'confirmed',
  },
  verticalAgency: { zh: '上一级主管部门', note: null, article: '行政复议法§27', confidence: 'confirmed' },
  justiceDepartment: {
    zh: '本级人民政府或者上一级司法行政部门',
    note: null,
    article: '行政复议法§28',
    confidence: 'confirmed',
  },
  authorisedOrganisation: {
    zh: '管理该组织的人民政府，或者管理该组织的部门的本级人民政府',
    note: null,
    article: '行政复议法§24、§25',
    confidence: 'presumed',
  },
}
