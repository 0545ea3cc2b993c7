const DIGITS = '零一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'

/** A list number in one of Word's number formats; formats that Chinese documents do not use come out in Arabic digits. */
export function writeNumeral(number: number, format: string): string {
  if (/^(?:chinese|taiwanese|japanese)Counting|^ideographDigital$|^chineseLegalSimplified$/.test(format))
    return chinese(number)
  if (format === 'ideographTraditional') return STEMS[number - 1] ?? String(number)
  if (format.startsWith('decimalEnclosedCircle') && number >= 1 && number <= 20)
    return String.fromCodePoint(0x245f + number)
  if (format === 'upperLetter' && number >= 1 && number <= 26) return String.fromCodePoint(64 + number)
  if (format === 'lowerLetter' && number >= 1 && number <= 26) return String.fromCodePoint(96 + number)
  if (format === 'upperRoman' || format === 'lowerRoman') {
    const roman = romanNumeral(number)
    return format === 'upperRoman' ? roman : roman.toLowerCase()
  }
  return String(number)
}

/** Up to 99, as chapters go: 十, 十一, 二十. */
function chinese(number: number): string {
  if (!(number >= 0 && number < 100)) return String(number)
  if (number < 10) return DIGITS[number]!
  const tens = Math.floor(number / 10)
  return `${tens === 1 ? '' : DIGITS[tens]}十${number % 10 === 0 ? '' : DIGITS[number % 10]}`
}

function romanNumeral(number: number): string {
  const steps = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  if (!(number >= 1 && number < 40)) return String(number)
  let rest = number
  let roman = ''
  for (const [value, sign] of steps) {
    while (rest >= value) {
      roman += sign
      rest -= value
    }
  }
  return roman
}
