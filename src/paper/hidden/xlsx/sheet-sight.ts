import { type Parts, relationsOf } from '../../office/package.ts'
import { localName, parseXml } from '../../office/xml-part.ts'
import { parseTree } from '../../office/xml-tree.ts'
import type { HiddenKind } from '../finding.ts'
import { contains, parseRange, type Range } from './ranges.ts'
import type { Sheet } from './workbook.ts'

/** Why the content of a cell is not seen. */
export type UnseenCell = Extract<
  HiddenKind,
  'hiddenRow' | 'hiddenColumn' | 'hiddenText' | 'invisibleText' | 'outsidePrintArea'
>

/** What of a sheet is seen: its hidden rows and columns, merged cells, places with a background of their own, print area. */
export class SheetSight {
  readonly #rows = new Set<number>()
  readonly #columns: Range[] = []
  readonly #merges: Range[] = []
  readonly #shaded: Range[]
  readonly #sheet: Sheet
  readonly #styles: ReadonlySet<number>

  constructor(parts: Parts, sheet: Sheet, styles: ReadonlySet<number>) {
    this.#sheet = sheet
    this.#styles = styles
    this.#shaded = tablesOf(parts, sheet.path)
    let row = 0
    parseXml(parts.get(sheet.path) ?? EMPTY, {
      open: (qualified, attributes) => {
        const name = localName(qualified)
        if (name === 'row') {
          row = Number(attributes.r) || row + 1
          if (isOn(attributes.hidden) || isNothing(attributes.ht)) this.#rows.add(row)
        } else if (name === 'col' && (isOn(attributes.hidden) || isNothing(attributes.width)))
          this.#columns.push({ ...ALL, left: Number(attributes.min), right: Number(attributes.max) })
        else if (name === 'mergeCell') this.#add(this.#merges, attributes.ref)
        else if (name === 'conditionalFormatting')
          for (const part of (attributes.sqref ?? '').split(' ')) this.#add(this.#shaded, part)
      },
      close() {},
      text() {},
    })
  }

  /** Why the cell is not seen; null when it is. */
  unseen(row: number, column: number, style: number): UnseenCell | null {
    if (this.#rows.has(row)) return 'hiddenRow'
    if (this.#columns.some(range => contains(range, row, column))) return 'hiddenColumn'
    if (
      this.#merges.some(range => contains(range, row, column) && (row !== range.top || column !== range.left))
    )
      return 'hiddenText'
    if (this.#styles.has(style) && !this.#shaded.some(range => contains(range, row, column)))
      return 'invisibleText'
    const areas = this.#sheet.printAreas
    return areas.length > 0 && !areas.some(range => contains(range, row, column)) ? 'outsidePrintArea' : null
  }

  #add(ranges: Range[], text: string | undefined): void {
    const range = parseRange(text ?? '')
    if (range !== null && ranges.length < MOST_RANGES) ranges.push(range)
  }
}

const EMPTY = Buffer.from('<worksheet/>')
const ALL: Range = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }
/** Each cell is held against every range. */
const MOST_RANGES = 2_000

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0

/** Tables bring the colours of their style. */
const tablesOf = (parts: Parts, sheet: string): Range[] =>
  relationsOf(parts, sheet)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => {
      const bytes = parts.get(target)
      return bytes === undefined ? [] : (parseRange(parseTree(bytes).attributes.ref ?? '') ?? [])
    })
