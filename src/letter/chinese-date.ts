import type { PlainDate } from '../basics/plain-date.ts'

/** 2026年3月2日: Arabic figures, month and day without a leading zero (GB/T 9704-2012 7.3.5). */
export function chineseDate(date: PlainDate): string {
  const [year, month, day] = date.split('-')
  return `${Number(year)}年${Number(month)}月${Number(day)}日`
}
