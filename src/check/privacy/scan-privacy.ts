import { isBankCard } from './bank-card.ts'
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.ts'

/** 个人信息与密级标志: what may not stand in a published text. */
export type PrivateKind = 'identityNumber' | 'oldIdentityNumber' | 'mobilePhone' | 'bankCard' | 'secrecyMark'

export interface PrivacyHit {
  readonly kind: PrivateKind
  /** Where it starts in the text, in UTF-16 units. */
  readonly index: number
  /** The text with its middle hidden: 35*************123, 138****1234, ************1234; a secrecy mark as it is. */
  readonly masked: string
  /** True where the text beside it says what the number is, or the number proves itself by a check digit. */
  readonly certain: boolean
}

/** Digits that may be set apart by spaces, dashes or dots, as people write long numbers; X may end them. */
const DIGIT_RUN = /\d(?:[ \t\u00a0-]{0,2}\d)*(?:[ \t\u00a0-]{0,2}[Xx](?![0-9A-Za-z]))?/g
const SECRECY_MARK =
  /(?:绝\s?密|机\s?密|秘\s?密)\s?[★☆](?:\s?(?:\d+|[一二三四五六七八九十]+)\s?(?:年|个月|天)|长期)?/g
const WORDS_OF_IDENTITY = /身份证|公民身份|身份号码|证件号/

/** Full-width digits and letters, and dashes, as half-width ones: one unit for one unit, so that places stay. */
const halfWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑–—－]/g, '-')
    .replace(/\u3000/g, ' ')

/**
 * Personal data and secrecy marks in a text that is published (domain.md G4): identity numbers, also of fifteen digits,
 * in full-width digits or set apart; mobile numbers; bank cards; marks such as 机密★5年. Landlines and e-mail addresses
 * are how an office is reached, and words such as 国家秘密 are the law's own: both are silent. Masks hide the middle.
 */
export function scanPrivacy(text: string): readonly PrivacyHit[] {
  if (!mayHoldPrivate(text)) return NO_HITS
  const hits: PrivacyHit[] = []
  const plain = halfWidth(text)
  if (/\d(?:[ \t\u00a0-]{0,2}\d){10}/.test(plain))
    for (const run of plain.matchAll(DIGIT_RUN)) hits.push(...numbersIn(plain, run[0], run.index))
  for (const mark of plain.matchAll(SECRECY_MARK))
    hits.push({ kind: 'secrecyMark', index: mark.index, masked: mark[0], certain: true })
  return hits.sort((a, b) => a.index - b.index)
}

const NO_HITS: readonly PrivacyHit[] = []
/** The shortest number that is looked for is a mobile one. */
const FEWEST_DIGITS = 11

/** Eleven digits in all, or a star as secrecy marks have: hardly any paragraph does. */
function mayHoldPrivate(text: string): boolean {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) && ++digits >= FEWEST_DIGITS)
      return true
    if (code === 0x2605 || code === 0x2606) return true
  }
  return false
}

/** A number made of whole groups of digits, with the lengths of its groups. */
interface Candidate {
  readonly digits: string
  readonly groups: readonly number[]
  readonly start: number
  readonly end: number
}

function numbersIn(text: string, run: string, index: number): PrivacyHit[] {
  const groups = [...run.matchAll(/[0-9Xx]+/g)]
  const hits: PrivacyHit[] = []
  for (let first = 0; first < groups.length; first++) {
    const start = index + groups[first]!.index
    let digits = ''
    const lengths: number[] = []
    for (let last = first; last < groups.length && digits.length < 19; last++) {
      const group = groups[last]!
      digits += group[0]
      lengths.push(group[0].length)
      const end = index + group.index + group[0].length
      const hit = digits.length >= 11 ? judgeNumber(text, { digits, groups: lengths, start, end }) : null
      if (!hit) continue
      hits.push(hit)
      first = last
      break
    }
  }
  return hits
}

function judgeNumber(text: string, { digits, groups, start, end }: Candidate): PrivacyHit | null {
  if (/[A-Za-z0-9.*]/.test(text[start - 1] ?? '') || /[A-Za-z0-9*]/.test(text[end] ?? '')) return null
  const hit = (kind: PrivateKind, head: number, tail: number, certain: boolean): PrivacyHit => ({
    kind,
    index: start,
    masked: digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail),
    certain,
  })
  const shape = groups.join('-')
  if ((groups.length <= 6 || groups.length === 18) && isIdentityNumber(digits))
    return hit('identityNumber', 2, 3, true)
  if (groups.length === 1 && isOldIdentityNumber(digits))
    return hit('oldIdentityNumber', 2, 3, WORDS_OF_IDENTITY.test(text.slice(Math.max(0, start - 30), start)))
  if (/^(\d+|(4-){3,4}[1-4])$/.test(shape) && isBankCard(digits)) return hit('bankCard', 0, 4, true)
  if (/^(11|3-4-4|3-8|7-4)$/.test(shape) && /^1[3-9]\d{9}$/.test(digits))
    return hit('mobilePhone', 3, 4, false)
  return null
}
