import { findAddresses } from './addresses.ts'
import { halfWidth } from './half-width.ts'
import { findNumbers } from './numbers.ts'
import type { PrivacyHit } from './private-kinds.ts'
import { findSecrecyMarks } from './secrecy-marks.ts'
import { findBirthDates, findEmails, findPassports } from './words.ts'

/**
 * Numbers and marks in a text that is published (domain.md G4): identity numbers, also of fifteen digits, in full-width
 * digits or set apart; mobile numbers; bank cards and accounts; marks such as 机密★5年. Landlines are how an office is
 * reached, and words such as 国家秘密 are the law's own: both are silent. Masks hide the middle.
 */
export function scanNumbers(text: string): readonly PrivacyHit[] {
  if (!mayHoldPrivate(text)) return NO_HITS
  const plain = halfWidth(text)
  const marks = /[密部]/.test(plain) ? findSecrecyMarks(plain) : []
  return [...findNumbers(plain), ...marks].sort((a, b) => a.index - b.index)
}

/**
 * Everything that {@link scanNumbers} finds, and what is told by words: passports, dwellings, private mail addresses,
 * days of birth. Those are for a person to look at, so they are kept out of the checks of a report.
 */
export function scanPrivacy(text: string): readonly PrivacyHit[] {
  const plain = halfWidth(text)
  const hits = [...findNumbers(plain), ...findSecrecyMarks(plain)]
  if (/\d/.test(plain)) hits.push(...findPassports(plain), ...findBirthDates(plain), ...findAddresses(plain))
  if (plain.includes('@')) hits.push(...findEmails(plain))
  return hits.sort((a, b) => a.index - b.index)
}

const NO_HITS: readonly PrivacyHit[] = []
/** The shortest number that is looked for is a mobile one. */
const FEWEST_DIGITS = 11

/** Eleven digits with no Chinese character between them, or a star or a short line as secrecy marks have: hardly any paragraph does. */
function mayHoldPrivate(text: string): boolean {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) && ++digits >= FEWEST_DIGITS)
      return true
    if (code >= 0x4e00 && code <= 0x9fff) digits = 0
    else if (code === 0x2605 || code === 0x2606) return true
  }
  return text.length <= LONGEST_MARK && (text.includes('密') || text.includes('内部'))
}
/** A line that is a mark alone, 内部资料（注意保存）, is short. */
const LONGEST_MARK = 40
