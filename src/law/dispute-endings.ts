import type { Article, Confidence } from './dated-value.ts'
import type { DisputeColumn } from './table-shapes.ts'

/** How a reconsideration or a suit can end, by the article under which it ends. */
export const DISPUTE_ENDINGS = [
  'reviewUpheld',
  'reviewRejected',
  'reviewChanged',
  'reviewRevoked',
  'reviewUnlawful',
  'reviewOrdered',
  'reviewVoid',
  'reviewNotAccepted',
  'reviewDismissed',
  'reviewTerminated',
  'reviewMediated',
  'suitRejected',
  'suitRevoked',
  'suitOrdered',
  'suitPayment',
  'suitUnlawful',
  'suitVoid',
  'suitChanged',
  'suitNotFiled',
  'suitDismissed',
  'suitWithdrawn',
  'suitMediated',
] as const
export type DisputeEnding = (typeof DISPUTE_ENDINGS)[number]

/** Where an ended dispute is counted in table four. */
export type EndingColumn = Exclude<DisputeColumn, 'pending' | 'total'>

export interface DisputeEndingRule {
  readonly zh: string
  readonly procedure: 'reconsideration' | 'litigation'
  readonly column: EndingColumn
  readonly article: Article
  readonly confidence: Confidence
}

const review = (
  zh: string,
  column: EndingColumn,
  article: Article,
  confidence: Confidence = 'presumed',
): DisputeEndingRule => ({ zh, procedure: 'reconsideration', column, article, confidence })

const suit = (
  zh: string,
  column: EndingColumn,
  article: Article,
  confidence: Confidence = 'presumed',
): DisputeEndingRule => ({ zh, procedure: 'litigation', column, article, confidence })

/**
 * 结果归类 (domain.md A5). No text prescribes which ending is counted in which column: this is the usual practice, and
 * a body may set another (`tallyDisputes` takes the table).
 */
export const DISPUTE_ENDING_RULES: Record<DisputeEnding, DisputeEndingRule> = {
  reviewUpheld: review('维持', 'upheld', '行政复议法§68'),
  reviewRejected: review('驳回复议请求', 'upheld', '行政复议法§69'),
  reviewChanged: review('变更', 'corrected', '行政复议法§63'),
  reviewRevoked: review('撤销或者部分撤销', 'corrected', '行政复议法§64'),
  reviewUnlawful: review('确认违法', 'corrected', '行政复议法§65'),
  reviewOrdered: review('责令限期履行', 'corrected', '行政复议法§66'),
  reviewVoid: review('确认无效', 'corrected', '行政复议法§67'),
  reviewNotAccepted: review('不予受理', 'other', '行政复议法§30'),
  reviewDismissed: review('驳回复议申请', 'other', '行政复议法§33'),
  reviewTerminated: review('终止（撤回、和解）', 'other', '行政复议法§41'),
  reviewMediated: review('调解', 'other', '行政复议法§73'),
  suitRejected: suit('判决驳回诉讼请求', 'upheld', '行政诉讼法§69'),
  suitRevoked: suit('判决撤销或者部分撤销', 'corrected', '行政诉讼法§70'),
  suitOrdered: suit('判决限期履行', 'corrected', '行政诉讼法§72', 'fromMemory'),
  suitPayment: suit('判决履行给付义务', 'corrected', '行政诉讼法§73', 'fromMemory'),
  suitUnlawful: suit('判决确认违法', 'corrected', '行政诉讼法§74'),
  suitVoid: suit('判决确认无效', 'corrected', '行政诉讼法§75'),
  suitChanged: suit('判决变更', 'corrected', '行政诉讼法§77'),
  suitNotFiled: suit('不予立案', 'other', '行政诉讼法§51', 'fromMemory'),
  suitDismissed: suit('裁定驳回起诉', 'other', '行诉解释§69', 'fromMemory'),
  suitWithdrawn: suit('准许撤诉', 'other', '行政诉讼法§62', 'fromMemory'),
  suitMediated: suit('调解', 'other', '行政诉讼法§60', 'fromMemory'),
}
