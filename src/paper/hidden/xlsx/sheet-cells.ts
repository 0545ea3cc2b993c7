import type { Parts } from '../../office/package.ts'
import { localName, parseXml } from '../../office/xml-part.ts'
import { elementsOf, nameOf, parseTree, wordsOf } from '../../office/xml-tree.ts'
import { parseAddress } from '../../xlsx/cell-address.ts'

export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly style: number
  readonly text: string
}

/** Calls back for each cell of a sheet that holds something. */
export function eachCell(
  part: Uint8Array,
  strings: readonly string[],
  take: (cell: SheetCell) => void,
): void {
  let [row, column, style] = [0, 0, 0]
  let [type, text] = ['', '']
  let inValue = false
  parseXml(part, {
    open(qualified, attributes) {
      const name = localName(qualified)
      if (name === 'row') [row, column] = [Number(attributes.r) || row + 1, 0]
      else if (name === 'c') {
        column = parseAddress(attributes.r ?? '')?.column ?? column + 1
        style = Number(attributes.s ?? 0)
        type = attributes.t ?? 'n'
        text = ''
      } else inValue = name === 'v' || name === 't'
    },
    close(qualified) {
      const name = localName(qualified)
      if (name === 'v' || name === 't') inValue = false
      if (name !== 'c' || text === '') return
      take({ row, column, style, text: type === 's' ? (strings[Number(text)] ?? '') : text })
    },
    text(words) {
      if (inValue) text += words
    },
  })
}

/** The workbook's strings by index. */
export function sharedStrings(parts: Parts): readonly string[] {
  const bytes = parts.get('xl/sharedStrings.xml')
  if (bytes === undefined) return []
  return elementsOf(parseTree(bytes))
    .filter(element => nameOf(element) === 'si')
    .map(wordsOf)
}
