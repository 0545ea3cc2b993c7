import type { PdfFile } from '../../pdf/objects/pdf-file.ts'
import type { PdfValue } from '../../pdf/objects/values.ts'

/** The numbers of all objects that the value leads to. */
export function reachableFrom(file: PdfFile, start: PdfValue): ReadonlySet<number> {
  const reached = new Set<number>()
  const waiting: PdfValue[] = [start]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value === null || typeof value !== 'object') continue
    if (Array.isArray(value)) {
      for (const item of value) waiting.push(item as PdfValue)
    } else if ('type' in value && value.type === 'dict') {
      for (const item of value.entries.values()) waiting.push(item)
    } else if ('type' in value && value.type === 'ref' && !reached.has(value.number)) {
      reached.add(value.number)
      waiting.push(file.object(value.number)?.value ?? null)
    }
  }
  return reached
}
