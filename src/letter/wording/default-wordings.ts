import { LETTER_KINDS, LETTER_RULES, type LetterKind } from '../letter-kinds.ts'
import type { AdaptedWording, LetterWording } from './wording.ts'

const TO_APPLICANT =
  '{{你}}于{{提出日期}}提出的政府信息公开申请，本机关于{{收到日期}}收到（登记号：{{登记号}}）。'
const CONTACT = '（{{联系方式}}）'

const wording = (opening: string, closing: string): LetterWording => ({
  opening,
  closing,
  contact: CONTACT,
  reasons: '',
})

const OF_ONE_APPLICATION = '本机关于{{收到日期}}收到一件政府信息公开申请（登记号：{{登记号}}）。'

/** Where a letter does not begin or end as those to the applicant do. */
const OWN: Partial<Record<LetterKind, LetterWording>> = {
  L07: wording(OF_ONE_APPLICATION, '请予支持配合。'),
  L10: wording(OF_ONE_APPLICATION, '特此告知。'),
  L11: wording(OF_ONE_APPLICATION, '请予支持。'),
  L12: wording(OF_ONE_APPLICATION, '请予支持。'),
  L13: wording(TO_APPLICANT, '特此通知。'),
  L60: wording(
    '{{你}}于{{提出日期}}提出的更正政府信息申请，本机关于{{收到日期}}收到（登记号：{{登记号}}）。',
    '特此告知。',
  ),
  L61: wording('本机关于{{收到日期}}收到一件更正政府信息申请（登记号：{{登记号}}）。', '请依法办理。'),
  L80: wording('关于{{案号}}一案，本机关于{{收到日期}}收到有关材料副本，现依法答复如下：', ''),
}

const isWorded = (kind: LetterKind): boolean => LETTER_RULES[kind].series !== null

/** The product's own wording of each letter; null for a form, in which nothing is worded. */
export const DEFAULT_WORDINGS: Readonly<Record<LetterKind, AdaptedWording | null>> = Object.fromEntries(
  LETTER_KINDS.map(kind => [
    kind,
    isWorded(kind) ? (OWN[kind] ?? wording(TO_APPLICANT, '特此告知。')) : null,
  ]),
) as Record<LetterKind, AdaptedWording | null>
