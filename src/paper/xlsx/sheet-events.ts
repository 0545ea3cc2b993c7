import { LIMITS } from '../limits.ts'
import { localName, parseXml } from '../office/xml-part.ts'
import { Refusal } from '../refusal.ts'
import { parseAddress } from './cell-address.ts'
import { shownValue } from './shown-value.ts'

export interface SheetContent {
  /** Text by row, then by column, both from 1; empty cells are absent. */
  readonly rows: Map<number, Map<number, string>>
  readonly merges: Merge[]
}

export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What stands in a sheet's cells: of a formula, the value it had when the file was saved. */
export function readSheet(part: Uint8Array, strings: readonly string[]): SheetContent {
  const rows: SheetContent['rows'] = new Map()
  const merges: Merge[] = []
  let row = 0
  let column = 0
  let type = ''
  let value = ''
  let inValue = false
  let phonetic = 0
  let cells = 0
  parseXml(part, {
    open(qualified, attributes) {
      const name = localName(qualified)
      if (name === 'row') {
        row = Number(attributes.r) || row + 1
        column = 0
      } else if (name === 'c') {
        const address = parseAddress(attributes.r ?? '')
        column = address?.column ?? column + 1
        row = address?.row ?? row
        type = attributes.t ?? 'n'
        value = ''
      } else if (name === 'v' || name === 't') inValue = phonetic === 0
      else if (name === 'rPh') phonetic++
      else if (name === 'mergeCell') addMerge(merges, attributes.ref ?? '')
    },
    close(qualified) {
      const name = localName(qualified)
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') phonetic--
      else if (name === 'c' && value !== '') {
        const text = shownValue(type, value, strings)
        if (text === '') return
        const filled = rows.get(row) ?? new Map<number, string>()
        rows.set(row, filled.set(column, text))
        cells++
        if (cells > LIMITS.cells) throw new Refusal('tooLarge')
      }
    },
    text(words) {
      if (inValue) value += words
    },
  })
  return { rows, merges }
}

function addMerge(merges: Merge[], ref: string): void {
  const [from, to] = ref.split(':')
  const first = parseAddress(from ?? '')
  const last = parseAddress(to ?? '')
  if (first === null || last === null) return
  if (merges.length >= LIMITS.cells) throw new Refusal('tooLarge')
  merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column })
}
