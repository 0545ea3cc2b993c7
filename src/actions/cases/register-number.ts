import { yearOf } from '../../basics/plain-date.ts'
import type { ActContext } from '../perform.ts'

/** The next 登记号 of the year; taken in the transaction of the act, so that none is left out. */
export async function nextRegisterNumber({
  records,
  today,
}: Pick<ActContext, 'records' | 'today'>): Promise<string> {
  const year = yearOf(today)
  const sequence = await records.series.next(`application ${year}`)
  return `SQ${year}-${String(sequence).padStart(6, '0')}`
}
