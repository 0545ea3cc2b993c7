import type { LetterSeries } from './document-number.ts'

/** Who gets the letter: the applicant, a third party, another body, or nobody but the file. */
export type Addressee = 'applicant' | 'thirdParty' | 'otherBody' | 'file'

export interface LetterRule {
  /** What the letter is called in lists. */
  readonly zh: string
  readonly to: Addressee
  /** The run its number comes from; null for a form, which has none. */
  readonly series: LetterSeries | null
}

const rule = (zh: string, to: Addressee, series: LetterSeries | null): LetterRule => ({ zh, to, series })

/** 文书种类 with their codes (domain.md E1). */
export const LETTER_RULES = {
  L01: rule('政府信息公开申请表', 'file', null),
  L02: rule('申请登记表', 'file', null),
  L03: rule('登记回执', 'applicant', null),
  L04: rule('补正告知书', 'applicant', 'notice'),
  L05: rule('说明理由告知书', 'applicant', 'notice'),
  L06: rule('延期答复告知书', 'applicant', 'notice'),
  L07: rule('征求意见书（第三方）', 'thirdParty', 'letter'),
  L08: rule('征求意见确认函', 'file', null),
  L09: rule('征求意见告知书（申请人）', 'applicant', 'notice'),
  L10: rule('依申请公开告知书（第三方）', 'thirdParty', 'notice'),
  L11: rule('征求意见书（共同制作机关）', 'otherBody', 'letter'),
  L12: rule('协办函', 'otherBody', 'letter'),
  L13: rule('收费通知书', 'applicant', 'notice'),
  L14: rule('延迟答复告知书', 'applicant', 'notice'),
  L20: rule('答复书（已主动公开、予以公开）', 'applicant', 'answer'),
  L21: rule('部分公开告知书', 'applicant', 'answer'),
  L22: rule('不予公开决定书（国家秘密）', 'applicant', 'answer'),
  L23: rule('不予公开决定书（法律、行政法规禁止公开）', 'applicant', 'answer'),
  L24: rule('不予公开决定书（三安全一稳定）', 'applicant', 'answer'),
  L25: rule('不予公开决定书（第三方合法权益）', 'applicant', 'answer'),
  L26: rule('不予公开决定书（内部事务信息）', 'applicant', 'answer'),
  L27: rule('不予公开决定书（过程性信息）', 'applicant', 'answer'),
  L28: rule('不予公开决定书（行政执法案卷）', 'applicant', 'answer'),
  L29: rule('不予公开决定书（行政查询事项）', 'applicant', 'answer'),
  L30: rule('信息不存在告知书', 'applicant', 'answer'),
  L31: rule('非本机关公开告知书', 'applicant', 'answer'),
  L32: rule('需要另行制作告知书', 'applicant', 'answer'),
  L33: rule('补正后仍不明确告知书', 'applicant', 'answer'),
  L40: rule('不予处理告知书（信访举报投诉）', 'applicant', 'answer'),
  L41: rule('不予处理告知书（重复申请）', 'applicant', 'answer'),
  L42: rule('不予处理告知书（公开出版物）', 'applicant', 'answer'),
  L43: rule('不予处理告知书（大量反复申请）', 'applicant', 'answer'),
  L44: rule('不予处理告知书（确认或者重新出具）', 'applicant', 'answer'),
  L50: rule('不再处理告知书（逾期不补正）', 'applicant', 'answer'),
  L51: rule('不再处理告知书（逾期不缴费）', 'applicant', 'answer'),
  L52: rule('终止办理告知书（撤回等）', 'applicant', 'answer'),
  L60: rule('更正处理告知书', 'applicant', 'answer'),
  L61: rule('转送函', 'otherBody', 'letter'),
  L70: rule('送达回证、邮寄登记', 'file', null),
  L80: rule('行政复议答复书、行政诉讼答辩状', 'otherBody', 'dispute'),
} as const satisfies Record<string, LetterRule>

export type LetterKind = keyof typeof LETTER_RULES

export const LETTER_KINDS = Object.keys(LETTER_RULES) as readonly LetterKind[]

export const isLetterKind = (text: string): text is LetterKind => Object.hasOwn(LETTER_RULES, text)
