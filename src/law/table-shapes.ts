/**
 * The three tables of the annual report as the form prints them: 政府信息公开工作年度报告格式
 * (国办公开办函〔2021〕30号, annex), and what the trial form before it had otherwise (国办公开办函〔2019〕60号).
 * Order is the printed order. Codes are those of the `mingche-report/1` format.
 */

export const COLUMN_CODES = [
  'natural',
  'enterprise',
  'research',
  'welfare',
  'legal',
  'other',
  'total',
] as const
export type ColumnCode = (typeof COLUMN_CODES)[number]

/** The six columns that add up to `total`. */
export const APPLICANT_COLUMNS = ['natural', 'enterprise', 'research', 'welfare', 'legal', 'other'] as const

export const COLUMN_LABELS: Record<ColumnCode, string> = {
  natural: '自然人',
  enterprise: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  legal: '法律服务机构',
  other: '其他',
  total: '总计',
}

export const OUTCOME_GROUPS = ['refused', 'cannotProvide', 'notProcessed', 'otherwiseHandled'] as const
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number]

export const OUTCOME_GROUP_LABELS: Record<OutcomeGroup, string> = {
  refused: '（三）不予公开',
  cannotProvide: '（四）无法提供',
  notProcessed: '（五）不予处理',
  otherwiseHandled: '（六）其他处理',
}

export interface RowShape {
  readonly code: RowCode
  /** The label as the form prints it, without its group. */
  readonly label: string
  readonly group: OutcomeGroup | null
  /** The statutory row code of the product's domain notes: R1, R3.3.1 … */
  readonly statutory: string
  readonly article: string
}

export const ROW_CODES = [
  'received',
  'carriedIn',
  'granted',
  'partial',
  'stateSecret',
  'prohibitedByLaw',
  'securityStability',
  'thirdPartyRights',
  'internalAffairs',
  'processRecords',
  'enforcementFile',
  'administrativeQuery',
  'notHeld',
  'needsCreation',
  'unclearAfterCorrection',
  'petition',
  'duplicate',
  'publication',
  'excessive',
  'reconfirmation',
  'correctionLapsed',
  'feeLapsed',
  'otherHandling',
  'handled',
  'carriedOut',
] as const
export type RowCode = (typeof ROW_CODES)[number]

/** The 21 final rows of 三、本年度办理结果; their sum is `handled`. */
export const OUTCOME_ROWS = ROW_CODES.slice(2, 23)

export const ROW_SHAPES: readonly RowShape[] = [
  {
    code: 'received',
    label: '一、本年新收政府信息公开申请数量',
    group: null,
    statutory: 'R1',
    article: '条例§29、§31',
  },
  {
    code: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    group: null,
    statutory: 'R2',
    article: '格式2021·表三',
  },
  { code: 'granted', label: '（一）予以公开', group: null, statutory: 'R3.1', article: '条例§36(一)(二)' },
  {
    code: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    group: null,
    statutory: 'R3.2',
    article: '条例§37',
  },
  { code: 'stateSecret', label: '1.属于国家秘密', group: 'refused', statutory: 'R3.3.1', article: '条例§14' },
  {
    code: 'prohibitedByLaw',
    label: '2.其他法律行政法规禁止公开',
    group: 'refused',
    statutory: 'R3.3.2',
    article: '条例§14',
  },
  {
    code: 'securityStability',
    label: '3.危及“三安全一稳定”',
    group: 'refused',
    statutory: 'R3.3.3',
    article: '条例§14',
  },
  {
    code: 'thirdPartyRights',
    label: '4.保护第三方合法权益',
    group: 'refused',
    statutory: 'R3.3.4',
    article: '条例§15、§32',
  },
  {
    code: 'internalAffairs',
    label: '5.属于三类内部事务信息',
    group: 'refused',
    statutory: 'R3.3.5',
    article: '条例§16第1款',
  },
  {
    code: 'processRecords',
    label: '6.属于四类过程性信息',
    group: 'refused',
    statutory: 'R3.3.6',
    article: '条例§16第2款',
  },
  {
    code: 'enforcementFile',
    label: '7.属于行政执法案卷',
    group: 'refused',
    statutory: 'R3.3.7',
    article: '条例§16第2款',
  },
  {
    code: 'administrativeQuery',
    label: '8.属于行政查询事项',
    group: 'refused',
    statutory: 'R3.3.8',
    article: '条例§36(七)',
  },
  {
    code: 'notHeld',
    label: '1.本机关不掌握相关政府信息',
    group: 'cannotProvide',
    statutory: 'R3.4.1',
    article: '条例§36(四)(五)',
  },
  {
    code: 'needsCreation',
    label: '2.没有现成信息需要另行制作',
    group: 'cannotProvide',
    statutory: 'R3.4.2',
    article: '条例§38',
  },
  {
    code: 'unclearAfterCorrection',
    label: '3.补正后申请内容仍不明确',
    group: 'cannotProvide',
    statutory: 'R3.4.3',
    article: '条例§30',
  },
  {
    code: 'petition',
    label: '1.信访举报投诉类申请',
    group: 'notProcessed',
    statutory: 'R3.5.1',
    article: '条例§39第1款',
  },
  {
    code: 'duplicate',
    label: '2.重复申请',
    group: 'notProcessed',
    statutory: 'R3.5.2',
    article: '条例§36(六)',
  },
  {
    code: 'publication',
    label: '3.要求提供公开出版物',
    group: 'notProcessed',
    statutory: 'R3.5.3',
    article: '条例§39第2款',
  },
  {
    code: 'excessive',
    label: '4.无正当理由大量反复申请',
    group: 'notProcessed',
    statutory: 'R3.5.4',
    article: '条例§35',
  },
  {
    code: 'reconfirmation',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: 'notProcessed',
    statutory: 'R3.5.5',
    article: '格式2021·表三',
  },
  {
    code: 'correctionLapsed',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    group: 'otherwiseHandled',
    statutory: 'R3.6.1',
    article: '条例§30',
  },
  {
    code: 'feeLapsed',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    group: 'otherwiseHandled',
    statutory: 'R3.6.2',
    article: '条例§42；国办函〔2020〕109号',
  },
  {
    code: 'otherHandling',
    label: '3.其他',
    group: 'otherwiseHandled',
    statutory: 'R3.6.3',
    article: '格式2021·表三',
  },
  { code: 'handled', label: '（七）总计', group: null, statutory: 'R3.7', article: '格式2021·表三' },
  {
    code: 'carriedOut',
    label: '四、结转下年度继续办理',
    group: null,
    statutory: 'R4',
    article: '格式2021·表三',
  },
]

export const OUTCOME_HEADING = '三、本年度办理结果'
export const APPLICATION_TABLE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
export const APPLICANT_HEADING = '申请人情况'
export const ORGANISATION_HEADING = '法人或其他组织'

/** Table two. A document row has three figures, a decision row one; `fees` is in 万元 and may have decimals. */
export const DOCUMENT_ROWS = ['rules', 'normative'] as const
export type DocumentRow = (typeof DOCUMENT_ROWS)[number]
export const DOCUMENT_COLUMNS = ['made', 'repealed', 'inForce'] as const
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number]
export const DECISION_ROWS = ['licensing', 'penalty', 'coercion', 'fees'] as const
export type DecisionRow = (typeof DECISION_ROWS)[number]

export const DOCUMENT_ROW_LABELS: Record<DocumentRow, string> = { rules: '规章', normative: '行政规范性文件' }
export const DOCUMENT_COLUMN_LABELS: Record<DocumentColumn, string> = {
  made: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
}
export const DECISION_ROW_LABELS: Record<DecisionRow, string> = {
  licensing: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  fees: '行政事业性收费',
}
export const CONTENT_HEADING = '信息内容'
export const DECISIONS_COLUMN_LABEL = '本年处理决定数量'
export const FEES_COLUMN_LABEL = '本年收费金额（单位：万元）'

/** The four blocks of table two, each under the item of article 20 that it answers for. */
export const PROACTIVE_BLOCKS = [
  { title: '第二十条第（一）项', rows: ['rules', 'normative'] },
  { title: '第二十条第（五）项', rows: ['licensing'] },
  { title: '第二十条第（六）项', rows: ['penalty', 'coercion'] },
  { title: '第二十条第（八）项', rows: ['fees'] },
] as const

/** Table four: three groups of five columns, one row of figures. */
export const DISPUTE_GROUPS = [
  'reconsideration',
  'directLitigation',
  'litigationAfterReconsideration',
] as const
export type DisputeGroup = (typeof DISPUTE_GROUPS)[number]
export const DISPUTE_COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const
export type DisputeColumn = (typeof DISPUTE_COLUMNS)[number]

export const DISPUTE_GROUP_LABELS: Record<DisputeGroup, string> = {
  reconsideration: '行政复议',
  directLitigation: '未经复议直接起诉',
  litigationAfterReconsideration: '复议后起诉',
}
export const LITIGATION_HEADING = '行政诉讼'
export const DISPUTE_COLUMN_LABELS: Record<DisputeColumn, string> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
}

/** The six sections, in order; titles may not be changed (国办公开办函〔2021〕30号 一). */
export const SECTION_TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const

/** The five parts of section one (国办公开办函〔2021〕30号 一(一)). */
export const OVERVIEW_PARTS = [
  '主动公开',
  '依申请公开',
  '政府信息管理',
  '政府信息公开平台建设',
  '监督保障',
] as const
