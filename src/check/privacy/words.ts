import { masked, maskedEmail } from './masks.ts'
import type { PrivacyHit } from './private-kinds.ts'

/** Numbers of ordinary passports since 2012 tell themselves by their letters; other documents need their name beside. */
const PASSPORT = /(?<![A-Za-z0-9])(?:E[A-HJ-NP-Z]\d{7}|[EGDSPHCMKL]\d{8,10})(?![A-Za-z0-9])/g
const PLAIN_PASSPORT = /^E(?:[A-HJ-NP-Z]\d{7}|\d{8})$/
const WORDS_OF_PASSPORT = /护照|通行证|回乡证|台胞证|往来港澳|往来台湾|证件号/
const WORDS_OF_OTHER_CODE = /编号|代码|文号|索引|型号|批号|订单|档号|项目|合同|许可证|序号/

/** Passports and travel permits. `text` is half-width. */
export function findPassports(text: string): PrivacyHit[] {
  return [...text.matchAll(PASSPORT)].flatMap(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - 20), index)
    const named = WORDS_OF_PASSPORT.test(before)
    if (!named && (!PLAIN_PASSPORT.test(number) || WORDS_OF_OTHER_CODE.test(before))) return []
    const hit = { kind: 'passport', index, length: number.length, masked: masked(number, 1, 3) } as const
    return [{ ...hit, certain: named }]
  })
}

const EMAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g
/** Boxes that an office gives out so that people write to it. */
const OFFICE_DOMAIN = /\.(?:gov|mil)\.cn$|(?:^|\.)(?:gov|court|jcy)\.cn$/i
const WORDS_OF_OFFICE =
  /公开|投诉|举报|咨询|监督|受理|官方|机关|办公|政务|服务|接收|征集|单位|编辑部|局|委|厅|政府|中心/

/** Mail addresses that are not an office's. */
export function findEmails(text: string): PrivacyHit[] {
  return [...text.matchAll(EMAIL)].flatMap(({ 0: email, index }) => {
    const domain = email.slice(email.indexOf('@') + 1)
    if (OFFICE_DOMAIN.test(domain) || WORDS_OF_OFFICE.test(text.slice(Math.max(0, index - 20), index)))
      return []
    return [
      { kind: 'email', index, length: email.length, masked: maskedEmail(email), certain: false } as const,
    ]
  })
}

const DATE = String.raw`(?:19|20)\d{2}\s?(?:年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{4})`
const BIRTH = new RegExp(
  `(?:出生(?:日期|年月日?|时间|于)?|生于|生日)[为是:：\\s]{0,4}(${DATE})|(${DATE})\\s?(?:出生|生(?=[，,；;。)）]))`,
  'g',
)

/** A day of birth, with the word that makes it one. */
export function findBirthDates(text: string): PrivacyHit[] {
  return [...text.matchAll(BIRTH)].map(({ 0: whole, 1: after, 2: before, index }) => {
    const date = (after ?? before)!
    const start = index + whole.indexOf(date)
    return {
      kind: 'birthDate',
      index: start,
      length: date.length,
      masked: masked(date, 0, 0),
      certain: false,
    }
  })
}
