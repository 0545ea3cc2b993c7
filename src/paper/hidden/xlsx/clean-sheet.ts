import { attributeNamed } from '../../office/xml-part.ts'
import {
  childNamed,
  elementsOf,
  isElement,
  nameOf,
  rewriteTree,
  wordsOf,
  type XmlElement,
} from '../../office/xml-tree.ts'
import { parseAddress } from '../../xlsx/cell-address.ts'
import type { SheetSight } from './sheet-sight.ts'

/** Comments, controls, objects, scenarios, saved views, rules of entry: nothing of it is on the printed sheet. */
const DROPPED =
  /^(?:legacyDrawing|oleObjects|controls|scenarios|customSheetViews|customProperties|dataValidations|extLst|webPublishItems|sheetCalcPr|dataConsolidate|protectedRanges|AlternateContent)$/

/** What becomes of a sheet, and what its cells still show. */
export interface CleanSheet {
  readonly root: XmlElement
  /** Indexes of the shared strings that are still shown. */
  readonly strings: readonly number[]
  /** True when a cell was emptied; then the sheet's tables go too, whose headings are written a second time. */
  readonly emptied: boolean
}

/** A sheet with values only, and only those that are seen, without links whose relation is in `gone`. */
export function cleanSheet(sheet: XmlElement, sight: SheetSight, gone: ReadonlySet<string>): CleanSheet {
  const strings: number[] = []
  let emptied = false
  let row = 0
  const cleanCell = (cell: XmlElement, column: number): XmlElement => {
    const value = childNamed(cell, 'v')
    const style = Number(cell.attributes.s ?? 0)
    if (sight.unseen(row, column, style) !== null) {
      emptied ||= cell.children.length > 0
      const { r = '', s = '0' } = cell.attributes
      return { ...cell, attributes: { r, s }, children: [] }
    }
    if (cell.attributes.t === 's' && value !== null) strings.push(Number(wordsOf(value)))
    return { ...cell, children: cell.children.filter(child => !isElement(child) || nameOf(child) !== 'f') }
  }
  const cleanRow = (element: XmlElement): XmlElement => {
    row = Number(element.attributes.r) || row + 1
    let column = 0
    const children = elementsOf(element).map(cell => {
      column = parseAddress(cell.attributes.r ?? '')?.column ?? column + 1
      return cleanCell(cell, column)
    })
    return { ...element, children }
  }
  const children = elementsOf(sheet).flatMap(part => {
    if (nameOf(part) === 'sheetData') return [{ ...part, children: elementsOf(part).map(cleanRow) }]
    const kept = DROPPED.test(nameOf(part)) ? null : cleanPart(part, gone)
    return kept === null ? [] : [kept]
  })
  const root = { ...sheet, children: children.filter(part => !emptied || nameOf(part) !== 'tableParts') }
  return { root, strings, emptied }
}

/** Links that lead into the office's network, rules that look at other sheets, the printer's own settings. */
function cleanPart(part: XmlElement, gone: ReadonlySet<string>): XmlElement | null {
  const name = nameOf(part)
  if (name === 'conditionalFormatting' && wordsOf(part).includes('!')) return null
  if (name === 'pageSetup') {
    const kept = Object.entries(part.attributes).filter(([key]) => !key.endsWith(':id'))
    return { ...part, attributes: Object.fromEntries(kept) }
  }
  if (name !== 'hyperlinks') return part
  const links = rewriteTree(part, link =>
    gone.has(attributeNamed(link.attributes, 'id') ?? '') || 'location' in link.attributes ? null : link,
  )
  return links.children.length === 0 ? null : links
}
