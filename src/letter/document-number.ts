import { no, ok, type Result } from '../basics/result.ts'
import { type Breach, breach } from '../law/index.ts'

/** Letters that share one run of serial numbers: 答复 answers, 告知 notices, 函 letters to other bodies, 复议诉讼 disputes. */
export const LETTER_SERIES = ['answer', 'notice', 'letter', 'dispute'] as const
export type LetterSeries = (typeof LETTER_SERIES)[number]

/** What follows the body's own 机关代字 in a number of the series; a body may set others. */
export const SERIES_WORDS: Record<LetterSeries, string> = {
  answer: '公开答',
  notice: '公开告',
  letter: '公开函',
  dispute: '公开辩',
}

/** 文号: 机关代字〔年份〕序号号 (GB/T 9704-2012 7.2.5), such as 金测公开答〔2026〕12号. */
export interface DocumentNumber {
  /** 机关代字 with the word of the series. */
  readonly code: string
  readonly year: number
  readonly serial: number
}

const CODE = /^[\p{Script=Han}A-Za-z]{1,20}$/u
const SHAPE = /^([\p{Script=Han}A-Za-z]{1,20})〔(\d{4})〕(\d{1,6})号$/u

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1949 && year <= 9999
const isSerial = (serial: number): boolean => Number.isInteger(serial) && serial >= 1 && serial <= 999_999

/** A number from its parts; NUM-01 when a part cannot stand in one. */
export function documentNumber(code: string, year: number, serial: number): Result<DocumentNumber, Breach> {
  if (!CODE.test(code) || code.endsWith('第'))
    return no(breach('NUM-01', `机关代字“${code}”只能用汉字或者字母，且不带“第”字，请改正。`))
  if (!isYear(year)) return no(breach('NUM-01', `文号的年份须是四位数字，现为 ${year}，请改正。`))
  if (!isSerial(serial))
    return no(breach('NUM-01', `文号的序号须是不小于 1 的整数，现为 ${serial}，请改正。`))
  return ok({ code, year, serial })
}

/** 金测公开答〔2026〕12号: six-cornered brackets, no 第, no leading zeros. */
export const renderDocumentNumber = ({ code, year, serial }: DocumentNumber): string =>
  `${code}〔${year}〕${serial}号`

/** The number that the text is; NUM-01 for another kind of bracket, 第, leading zeros or anything else. */
export function parseDocumentNumber(text: string): Result<DocumentNumber, Breach> {
  const parts = SHAPE.exec(text.trim())
  if (parts === null || parts[1]!.endsWith('第') || parts[3]!.startsWith('0'))
    return no(
      breach(
        'NUM-01',
        `文号“${text.trim()}”不合规范，请写成“机关代字〔年份〕序号号”，用六角括号，不加“第”，序号前不补零。`,
      ),
    )
  return documentNumber(parts[1]!, Number(parts[2]), Number(parts[3]))
}

/**
 * What one run of serial numbers is told apart by: a body's 机关代字 with the word of the letters, and the year. Every
 * run begins with 1.
 */
export const seriesKey = ({ code, year }: Omit<DocumentNumber, 'serial'>): string => `${code}〔${year}〕`

/** The number after the last one of its run; the first where there is none yet. */
export const numberAfter = (
  code: string,
  year: number,
  last: number | null,
): Result<DocumentNumber, Breach> => documentNumber(code, year, (last ?? 0) + 1)
