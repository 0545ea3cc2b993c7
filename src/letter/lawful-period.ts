import { type Period, UNIT_LABELS } from '../law/index.ts'

/** 15个工作日: a period of the law in words, as now in force. */
export function lawfulPeriod({ unit, versions }: Period): string {
  const { value } = versions[versions.length - 1] ?? versions[0]
  return `${value}${UNIT_LABELS[unit]}`
}
