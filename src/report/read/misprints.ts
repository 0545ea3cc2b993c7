import { describePlace, type Place } from '../../paper/index.ts'
import type { LabelMisprint, TableName } from '../report-reading.ts'
import { keyOf } from './normalise.ts'

/** A header or label as printed, with its place. */
export interface Printed {
  readonly text: string
  readonly place: Place
}

/**
 * Pairs printed headers that the form does not have with headers of the form that are not printed, when they are near
 * enough to be the same one misspelt. Spaces, brackets and width do not matter.
 */
export function misprintsOf(
  table: TableName,
  printed: readonly Printed[],
  official: readonly string[],
): LabelMisprint[] {
  const keys = new Set(printed.map(header => keyOf(header.text)))
  const known = new Set(official.map(keyOf))
  const absent = official.filter(label => !keys.has(keyOf(label)))
  const found: LabelMisprint[] = []
  for (const header of printed) {
    const key = keyOf(header.text)
    if (key === '' || known.has(key) || absent.length === 0) continue
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
