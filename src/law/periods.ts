import { plainDate } from '../basics/plain-date.ts'
import type { Article, Confidence, DatedValue, Unit, Version } from './dated-value.ts'

/** A period of the law: a number with its unit, and the day from which it runs (that day not counted). */
export interface Period extends DatedValue {
  readonly unit: Unit
  readonly from: string
}

const REGULATION = { since: plainDate('2019-05-15'), source: '国务院令第711号' }
const REVIEW_LAW = { since: plainDate('2024-01-01'), source: '行政复议法（2023-09-01 修订）' }
const LITIGATION_LAW = { since: plainDate('2017-07-01'), source: '行政诉讼法（2017-06-27 修正）' }
const FEE_RULES = {
  since: plainDate('2021-01-01'),
  source: '国办函〔2020〕109号；四川省财政厅等通知（2021-01-18）',
}

type Basis = Pick<Version<number>, 'since' | 'source'>

const period = (
  zh: string,
  value: number,
  unit: Unit,
  from: string,
  article: Article,
  basis: Basis,
  confidence: Confidence = 'confirmed',
): Period => ({ zh, unit, from, versions: [{ ...basis, value, article, confidence }] })

/** The periods of an application, of what follows it, and of proactive disclosure (domain.md B4, B9, C4). */
export const PERIODS = {
  correctionNotice: period('补正告知', 7, 'workingDays', '收到申请之日', '条例§30', REGULATION),
  correction: period(
    '补正期限（条例只写“合理期限”，本系统默认）',
    15,
    'workingDays',
    '补正告知送达',
    '条例§30',
    REGULATION,
    'presumed',
  ),
  reply: period(
    '答复',
    20,
    'workingDays',
    '收到申请之日；补正后为收到补正之日；缴费后为缴费完成之日',
    '条例§33第2款',
    REGULATION,
  ),
  extension: period(
    '延长答复期限（至多，一次）',
    20,
    'workingDays',
    '原期限届满日',
    '条例§33第2款',
    REGULATION,
  ),
  thirdPartyReply: period('第三方答复征求意见', 15, 'workingDays', '收到征求意见书', '条例§32', REGULATION),
  coMakerReply: period(
    '共同制作机关答复征求意见',
    15,
    'workingDays',
    '收到征求意见书',
    '条例§34',
    REGULATION,
  ),
  payment: period(
    '缴纳信息处理费',
    20,
    'workingDays',
    '收到收费通知',
    '条例§42；国办函〔2020〕109号',
    FEE_RULES,
  ),
  proactive: period('主动公开', 20, 'workingDays', '信息形成或者变更之日', '条例§26', REGULATION),
  reconsideration: period(
    '申请行政复议',
    60,
    'calendarDays',
    '知道或者应当知道该行政行为之日',
    '行政复议法§20',
    REVIEW_LAW,
  ),
  litigation: period(
    '直接提起行政诉讼',
    6,
    'months',
    '知道或者应当知道该行政行为之日',
    '行政诉讼法§46',
    LITIGATION_LAW,
  ),
  litigationAfterReconsideration: period(
    '不服复议决定提起行政诉讼',
    15,
    'calendarDays',
    '收到复议决定书之日或者复议期满之日',
    '行政诉讼法§45；行政复议法§34',
    LITIGATION_LAW,
  ),
  untoldRemedy: period(
    '未告知权利时申请复议、提起诉讼的最长期限',
    1,
    'years',
    '知道或者应当知道行政行为内容之日',
    '行政复议法§20；行诉解释§64',
    REVIEW_LAW,
  ),
  reviewAnswer: period(
    '向复议机关答复（普通程序）',
    10,
    'workingDays',
    '收到复议申请书副本',
    '行政复议法§48',
    REVIEW_LAW,
  ),
  reviewAnswerSimple: period(
    '向复议机关答复（简易程序）',
    5,
    'workingDays',
    '收到复议申请书副本',
    '行政复议法§54',
    REVIEW_LAW,
  ),
  reviewDecision: period(
    '复议决定（普通程序）',
    60,
    'calendarDays',
    '受理复议申请之日',
    '行政复议法§62',
    REVIEW_LAW,
  ),
  reviewDecisionExtension: period(
    '复议决定延长（至多）',
    30,
    'calendarDays',
    '原期限届满日',
    '行政复议法§62',
    REVIEW_LAW,
  ),
  reviewDecisionSimple: period(
    '复议决定（简易程序）',
    30,
    'calendarDays',
    '受理复议申请之日',
    '行政复议法§62',
    REVIEW_LAW,
  ),
  defence: period('一审答辩与举证', 15, 'calendarDays', '收到起诉状副本', '行政诉讼法§67', LITIGATION_LAW),
  simpleTrial: period('简易程序审结', 45, 'calendarDays', '立案之日', '行政诉讼法§83', LITIGATION_LAW),
  rectification: period(
    '更正政府信息（条例未定期限，本系统内控）',
    20,
    'workingDays',
    '收到更正申请',
    '条例§41',
    REGULATION,
    'presumed',
  ),
  refusalReview: period(
    '不予公开信息的定期评估（条例未定周期，本系统默认）',
    12,
    'months',
    '作出不予公开决定之日',
    '条例§18',
    REGULATION,
    'presumed',
  ),
} as const satisfies Record<string, Period>

export type PeriodName = keyof typeof PERIODS
