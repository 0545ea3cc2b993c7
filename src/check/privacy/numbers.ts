import { isBankCard } from './bank-card.ts'
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.ts'
import { masked } from './masks.ts'
import type { PrivacyHit, PrivateKind } from './private-kinds.ts'

/** Digits that may be set apart by blanks or dashes, as people write long numbers; X may end them. */
const DIGIT_RUN = /\d(?:[ \t\r\n-]{0,2}\d)*(?:[ \t\r\n-]{0,2}[Xx](?![0-9A-Za-z]))?/g
const WORDS_OF_IDENTITY = /身份证|公民身份|身份号码|证件号/
const WORDS_OF_ACCOUNT = /银行账[号户]|银行卡|卡号|存折|社保卡|开户[行账]|一卡通/
/** Accounts that an office publishes so that people pay into them. */
const WORDS_OF_OFFICE_ACCOUNT = /财政|国库|非税|缴费|缴款|收款|对公|专户|单位账/
/** Codes of bodies that are as long as an identity number, and look like one now and then. */
const WORDS_OF_CODE = /信用代码|机构代码|纳税人识别号|税号|项目代码|索引号/
/** The longest number looked for, a bank card's. */
const MOST_DIGITS = 19

/** A number made of whole groups of digits, with the lengths of its groups. */
interface Candidate {
  readonly digits: string
  readonly groups: readonly number[]
  readonly start: number
  readonly end: number
}

/** Identity numbers, mobile numbers, bank cards and accounts in a text of half-width characters. */
export function findNumbers(text: string): PrivacyHit[] {
  const hits: PrivacyHit[] = []
  for (const run of text.matchAll(DIGIT_RUN)) hits.push(...numbersIn(text, run[0], run.index))
  return hits
}

function numbersIn(text: string, run: string, index: number): PrivacyHit[] {
  if (run.length < 10) return []
  const groups = [...run.matchAll(/[0-9Xx]+/g)]
  const hits: PrivacyHit[] = []
  for (let first = 0; first < groups.length; first++) {
    const found = longestFrom(text, groups, first, index)
    if (found === null) continue
    hits.push(found.hit)
    first = found.last
  }
  return hits
}

/**
 * The longest number that begins with this group: the first sixteen digits of a card of nineteen may be a card's too. An
 * identity number proves itself and goes no further.
 */
function longestFrom(
  text: string,
  groups: readonly RegExpExecArray[],
  first: number,
  index: number,
): { readonly hit: PrivacyHit; readonly last: number } | null {
  const start = index + groups[first]!.index
  let digits = ''
  const lengths: number[] = []
  let found: { readonly hit: PrivacyHit; readonly last: number } | null = null
  for (let last = first; last < groups.length && digits.length < MOST_DIGITS; last++) {
    const group = groups[last]!
    digits += group[0]
    lengths.push(group[0].length)
    const end = index + group.index + group[0].length
    const hit = digits.length >= 10 ? judgeNumber(text, { digits, groups: lengths, start, end }) : null
    if (hit !== null) found = { hit, last }
    if (hit?.kind === 'identityNumber') break
  }
  return found
}

function judgeNumber(text: string, candidate: Candidate): PrivacyHit | null {
  const { digits, groups, start, end } = candidate
  if (/[A-Za-z0-9.*]/.test(text[start - 1] ?? '') || /[A-Za-z0-9*]/.test(text[end] ?? '')) return null
  const before = text.slice(Math.max(0, start - 30), start)
  const hit = (kind: PrivateKind, head: number, tail: number, certain: boolean): PrivacyHit => ({
    kind,
    index: start,
    length: end - start,
    masked: masked(digits, head, tail),
    certain,
  })
  const shape = groups.join('-')
  if ((groups.length <= 6 || groups.length === 18) && isIdentityNumber(digits))
    return WORDS_OF_CODE.test(before.slice(-16)) ? null : hit('identityNumber', 2, 3, true)
  if (/\n/.test(text.slice(start, end))) return null
  if (groups.length === 1 && isOldIdentityNumber(digits))
    return WORDS_OF_CODE.test(before.slice(-16))
      ? null
      : hit('oldIdentityNumber', 2, 3, WORDS_OF_IDENTITY.test(before))
  if (/^(\d+|(4-){3,4}[1-4]|6-\d+)$/.test(shape) && isBankCard(digits)) return hit('bankCard', 0, 4, true)
  if (isMobile(shape, digits) && !isAmount(text, candidate))
    return { ...hit('mobilePhone', 0, 0, false), masked: masked(digits.slice(-11), 3, 4) }
  const account = groups.length === 1 && digits.length >= 12 && WORDS_OF_ACCOUNT.test(before.slice(-16))
  return account && !WORDS_OF_OFFICE_ACCOUNT.test(before) ? hit('bankAccount', 0, 4, false) : null
}

/** A sum of money, a length, a count; or one of several numbers in a row that are set apart by blanks. */
function isAmount(text: string, { groups, start, end }: Candidate): boolean {
  if (AMOUNT.test(text.slice(end, end + 6))) return true
  return (
    groups.length > 1 &&
    (/\d[ \t]$/.test(text.slice(0, start).slice(-2)) || /^[ \t]\d/.test(text.slice(end, end + 2)))
  )
}
const AMOUNT = /^(?:\.\d|\s?(?:[万亿元吨米人件户份个台套只头斤克]|公斤|千克|平方|立方))/

/** Eleven digits from 13 to 19, whole or in the usual groups; 86 or 0 may stand before. */
function isMobile(shape: string, digits: string): boolean {
  if (/^(?:0{0,2}86|0)?1[3-9]\d{9}$/.test(digits))
    return /^(?:\d+|(?:[1-4]-)?(?:11|3-4-4|3-8|7-4))$/.test(shape)
  return false
}
