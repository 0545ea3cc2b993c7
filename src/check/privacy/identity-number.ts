const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** First two digits of an area code: provinces, Hong Kong, Macao and Taiwan, 91 for foreigners with permanent residence. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
)

const hasProvince = (digits: string): boolean => PROVINCES.has(digits.slice(0, 2))

function isBirthday(year: number, month: number, day: number): boolean {
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year >= 1900 && year < 2100 && day >= 1 && day <= (days[month - 1] ?? 0)
}

/** 公民身份号码 (GB 11643—1999): eighteen characters with area, birthday and check digit (ISO 7064 MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text) || !hasProvince(text)) return false
  if (!isBirthday(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))))
    return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += Number(text[i]) * WEIGHTS[i]!
  return CHECKS[sum % 11] === text[17]!.toUpperCase()
}

/** The number of fifteen digits used until 1999: no check digit, so it is only told by area and birthday. */
export const isOldIdentityNumber = (text: string): boolean =>
  /^\d{15}$/.test(text) &&
  hasProvince(text) &&
  isBirthday(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12)))
