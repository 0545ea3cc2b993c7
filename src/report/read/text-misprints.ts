import { ROW_SHAPES } from '../../law/index.ts'
import { describePlace } from '../../paper/index.ts'
import type { LabelMisprint } from '../report-reading.ts'
import { editDistance, type Printed } from './misprints.ts'
import { keyOf } from './normalise.ts'

/**
 * Misprinted row labels in running text. A label there may be wrapped, so a piece that is part of the form's label is
 * no misprint; one with its number that starts like a label and goes on otherwise is.
 */
export function textMisprints(pieces: readonly Printed[]): LabelMisprint[] {
  const found: LabelMisprint[] = []
  for (const piece of pieces) {
    if (!/^\d\s*[.．、]/.test(piece.text)) continue
    const key = keyOf(piece.text)
    if (key.length < 6) continue
    for (const shape of ROW_SHAPES) {
      const official = keyOf(shape.label)
      if (key.slice(0, 4) !== official.slice(0, 4) || official.includes(key) || key.includes(official))
        continue
      if (editDistance(key, official) > 4) continue
      found.push({
        table: 'applications',
        printed: piece.text.replaceAll(/\s+/g, ''),
        official: shape.label,
        at: describePlace(piece.place),
      })
    }
  }
  return found
}
