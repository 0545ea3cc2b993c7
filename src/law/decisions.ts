import type { Article } from './dated-value.ts'
import type { RowCode } from './table-shapes.ts'

/** The 22 kinds of 处理决定 on record; `alreadyPublic` and `provided` are counted together in the row `granted`. */
export const DECISION_KINDS = [
  'alreadyPublic',
  'provided',
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
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/**
 * 救济: whether reconsideration must come first (复议前置), may be chosen freely beside a suit, or must come first for
 * the withheld part of a partial disclosure.
 */
export type RemedyClass = 'reconsiderationFirst' | 'either' | 'firstForWithheldPart'

export interface DecisionRule {
  /** The final row of table three that counts it. */
  readonly row: RowCode
  readonly zh: string
  readonly article: Article
  /** Codes of the letters that carry it (domain.md E1). */
  readonly letters: readonly string[]
  /** What the letter must hold besides the common parts (domain.md B7). */
  readonly mustHold: readonly string[]
  /** Seen in practice; empty where none is on record. */
  readonly usualMistakes: readonly string[]
  readonly remedy: RemedyClass
}

/** What every decision letter must hold (domain.md B7). */
export const COMMON_CONTENTS: readonly string[] = [
  '文书标题与文号',
  '申请人',
  '收到日期与申请内容（逐项引述）',
  '登记号',
  '事实与理由',
  '条例条款（到款、项）',
  '处理结果',
  '提供方式或者附件',
  '救济途径',
  '机关全称、印章、日期',
  '联系方式',
]

const DISCRETION = '说明属于哪一类、为何不公开；法律、法规、规章规定应当公开的除外'

/** The catalogue of outcomes: for each kind of decision its row, article, letters, contents and remedy. */
export const DECISIONS: Record<DecisionKind, DecisionRule> = {
  alreadyPublic: {
    row: 'granted',
    zh: '已主动公开',
    article: '条例§36(一)',
    letters: ['L20'],
    mustHold: ['具体网址、公报期号等获取方式、途径'],
    usualMistakes: ['只说“请上网查”'],
    remedy: 'either',
  },
  provided: {
    row: 'granted',
    zh: '予以公开并提供',
    article: '条例§36(二)、§40',
    letters: ['L20'],
    mustHold: ['附件清单、份数、页数、提供形式', '不能按要求的形式提供的，说明理由'],
    usualMistakes: ['提供形式与申请不符'],
    remedy: 'either',
  },
  partial: {
    row: 'partial',
    zh: '部分公开',
    article: '条例§37',
    letters: ['L21'],
    mustHold: ['公开部分与不公开部分', '对不公开部分逐项说明理由与条款'],
    usualMistakes: ['未说明区分理由'],
    remedy: 'firstForWithheldPart',
  },
  stateSecret: {
    row: 'stateSecret',
    zh: '不予公开：属于国家秘密',
    article: '条例§14',
    letters: ['L22'],
    mustHold: ['密级、保密期限、定密机关或依据（不泄露内容），或者已报保密行政管理部门确定'],
    usualMistakes: ['事后定密'],
    remedy: 'reconsiderationFirst',
  },
  prohibitedByLaw: {
    row: 'prohibitedByLaw',
    zh: '不予公开：其他法律行政法规禁止公开',
    article: '条例§14',
    letters: ['L23'],
    mustHold: ['具体的法律、行政法规条文'],
    usualMistakes: ['引部门规章或者文件'],
    remedy: 'reconsiderationFirst',
  },
  securityStability: {
    row: 'securityStability',
    zh: '不予公开：危及“三安全一稳定”',
    article: '条例§14',
    letters: ['L24'],
    mustHold: ['可能危及国家安全、公共安全、经济安全、社会稳定中的哪一项及其合理性'],
    usualMistakes: ['空话'],
    remedy: 'reconsiderationFirst',
  },
  thirdPartyRights: {
    row: 'thirdPartyRights',
    zh: '不予公开：保护第三方合法权益',
    article: '条例§15、§32',
    letters: ['L25'],
    mustHold: [
      '征求第三方意见的经过（发函、15 个工作日、结果）',
      '不同意公开的合理理由，或者机关对公共利益的衡量',
    ],
    usualMistakes: ['未征求第三方意见'],
    remedy: 'reconsiderationFirst',
  },
  internalAffairs: {
    row: 'internalAffairs',
    zh: '不予公开：属于三类内部事务信息',
    article: '条例§16第1款',
    letters: ['L26'],
    mustHold: [DISCRETION],
    usualMistakes: [],
    remedy: 'reconsiderationFirst',
  },
  processRecords: {
    row: 'processRecords',
    zh: '不予公开：属于四类过程性信息',
    article: '条例§16第2款',
    letters: ['L27'],
    mustHold: [DISCRETION],
    usualMistakes: ['结论性文件冒充过程稿'],
    remedy: 'reconsiderationFirst',
  },
  enforcementFile: {
    row: 'enforcementFile',
    zh: '不予公开：属于行政执法案卷',
    article: '条例§16第2款',
    letters: ['L28'],
    mustHold: [DISCRETION],
    usualMistakes: [],
    remedy: 'reconsiderationFirst',
  },
  administrativeQuery: {
    row: 'administrativeQuery',
    zh: '不予公开：属于行政查询事项',
    article: '条例§36(七)',
    letters: ['L29'],
    mustHold: ['对应的法律、行政法规与办理窗口'],
    usualMistakes: ['引地方文件'],
    remedy: 'either',
  },
  notHeld: {
    row: 'notHeld',
    zh: '无法提供：本机关不掌握相关政府信息',
    article: '条例§36(四)(五)',
    letters: ['L30', 'L31'],
    mustHold: [
      '信息不存在的：检索部门、系统、关键词、时间、档案等检索经过',
      '不属于本机关负责公开的：理由；能够确定负责机关的，写其名称与联系方式',
    ],
    usualMistakes: ['没有检索证据', '直接转办而不答复'],
    remedy: 'either',
  },
  needsCreation: {
    row: 'needsCreation',
    zh: '无法提供：没有现成信息需要另行制作',
    article: '条例§38',
    letters: ['L32'],
    mustHold: ['现有信息的形态、需要加工分析的程度；能够区分的先予提供'],
    usualMistakes: [],
    remedy: 'either',
  },
  unclearAfterCorrection: {
    row: 'unclearAfterCorrection',
    zh: '无法提供：补正后申请内容仍不明确',
    article: '条例§30',
    letters: ['L33'],
    mustHold: ['补正告知的要求与补正内容的对比'],
    usualMistakes: ['未给补正机会'],
    remedy: 'either',
  },
  petition: {
    row: 'petition',
    zh: '不予处理：信访举报投诉类申请',
    article: '条例§39第1款',
    letters: ['L40'],
    mustHold: ['不作为政府信息公开申请处理；可以告知相应渠道'],
    usualMistakes: ['登记进信访系统就算办结'],
    remedy: 'either',
  },
  duplicate: {
    row: 'duplicate',
    zh: '不予处理：重复申请',
    article: '条例§36(六)',
    letters: ['L41'],
    mustHold: ['前次申请的登记号、答复日期与文号、两次申请的相同之处'],
    usualMistakes: ['前次尚未答复就说重复'],
    remedy: 'either',
  },
  publication: {
    row: 'publication',
    zh: '不予处理：要求提供公开出版物',
    article: '条例§39第2款',
    letters: ['L42'],
    mustHold: ['获取的途径（购买、查阅）'],
    usualMistakes: [],
    remedy: 'either',
  },
  excessive: {
    row: 'excessive',
    zh: '不予处理：无正当理由大量反复申请',
    article: '条例§35',
    letters: ['L43'],
    mustHold: ['统计期间与件数', '说明理由的告知与申请人的回应', '认定理由不合理的依据'],
    usualMistakes: ['未先要求说明理由'],
    remedy: 'either',
  },
  reconfirmation: {
    row: 'reconfirmation',
    zh: '不予处理：要求行政机关确认或重新出具已获取信息',
    article: '格式2021·表三',
    letters: ['L44'],
    mustHold: ['前次提供的经过'],
    usualMistakes: [],
    remedy: 'either',
  },
  correctionLapsed: {
    row: 'correctionLapsed',
    zh: '其他处理：申请人无正当理由逾期不补正',
    article: '条例§30',
    letters: ['L50'],
    mustHold: ['补正告知的送达证据', '补正期满日', '不再处理该申请'],
    usualMistakes: [],
    remedy: 'either',
  },
  feeLapsed: {
    row: 'feeLapsed',
    zh: '其他处理：申请人逾期未按收费通知要求缴纳费用',
    article: '条例§42；国办函〔2020〕109号',
    letters: ['L51'],
    mustHold: ['收费通知的送达证据', '缴费期满日'],
    usualMistakes: [],
    remedy: 'either',
  },
  otherHandling: {
    row: 'otherHandling',
    zh: '其他处理：其他（撤回申请等）',
    article: '格式2021·表三',
    letters: ['L52'],
    mustHold: ['撤回的书面记录，或者申请性质的说明'],
    usualMistakes: [],
    remedy: 'either',
  },
}
