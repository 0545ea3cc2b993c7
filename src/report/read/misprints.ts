import { describePlace, type Place } from '../../paper/index.ts'
import type { LabelMisprint, TableName } from '../report-reading.ts'
import { keyOf } from './normalise.ts'

/** A header or label as printed, with its place. */
export interface Printed {
  readonly text: string
  readonly place: Place
}

/** The form's labels by their keys. */
export type OfficialLabels = ReadonlyMap<string, string>

export const officialLabels = (labels: readonly string[]): OfficialLabels =>
  new Map(labels.map(label => [keyOf(label), label]))

/**
 * Pairs printed headers that the form does not have with headers of the form that are not printed, when they are near
 * enough to be the same one misspelt. Spaces, brackets and width do not matter.
 */
export function misprintsOf(
  table: TableName,
  printed: readonly Printed[],
  official: OfficialLabels,
): LabelMisprint[] {
  const odd = printed.filter(header => !official.has(keyOf(header.text)))
  if (odd.length === 0) return []
  const keys = new Set(printed.map(header => keyOf(header.text)))
  const absent = [...official.entries()].filter(([key]) => !keys.has(key)).map(([, label]) => label)
  const found: LabelMisprint[] = []
  for (const header of odd) {
    const key = keyOf(header.text)
    if (key === '' || absent.length === 0) continue
    let nearest: { label: string; distance: number } | null = null
    for (const label of absent) {
      const distance = editDistance(key, keyOf(label))
      if (nearest === null || distance < nearest.distance) nearest = { label, distance }
    }
    if (nearest === null || nearest.distance > Math.max(2, Math.floor(keyOf(nearest.label).length / 2)))
      continue
    absent.splice(absent.indexOf(nearest.label), 1)
    found.push({
      table,
      printed: header.text.replaceAll(/\s+/g, ''),
      official: nearest.label,
      at: describePlace(header.place),
    })
  }
  return found
}

/** Levenshtein distance; labels are short. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
