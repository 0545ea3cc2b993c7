/** Issuer prefixes of cards in use in China with their lengths: UnionPay, early debit cards, Visa, MasterCard, JCB. */
const ISSUERS: readonly RegExp[] = [
  /^62\d{14,17}$/,
  /^(9558|6013)\d{15}$/,
  /^4\d{15}$/,
  /^5[1-5]\d{14}$/,
  /^35\d{14}$/,
]

/** A bank card number: a known issuer's prefix and length, and the Luhn check (ISO/IEC 7812-1). */
export function isBankCard(digits: string): boolean {
  if (!ISSUERS.some(issuer => issuer.test(digits))) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
