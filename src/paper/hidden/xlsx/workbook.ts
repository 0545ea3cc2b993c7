import { type Parts, relationsOf } from '../../office/package.ts'
import { attributeNamed } from '../../office/xml-part.ts'
import { childNamed, elementsOf, parseTree, wordsOf, type XmlElement } from '../../office/xml-tree.ts'
import { Refusal } from '../../refusal.ts'
import { parseAreas, type Range } from './ranges.ts'

export interface Sheet {
  readonly name: string
  readonly path: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  /** Empty when the sheet prints whole. */
  readonly printAreas: readonly Range[]
}

export interface DefinedName {
  readonly name: string
  readonly formula: string
  readonly hidden: boolean
  readonly comment: string
  /** Index of the sheet it is of; null for one of the whole workbook. */
  readonly sheet: number | null
}

export interface Workbook {
  readonly path: string
  readonly root: XmlElement
  readonly sheets: readonly Sheet[]
  readonly names: readonly DefinedName[]
}

const PRINT_AREA = '_xlnm.Print_Area'

/** The workbook's own part: its sheets in order and its names. */
export function readWorkbook(parts: Parts): Workbook {
  const path =
    relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const bytes = parts.get(path)
  if (bytes === undefined) throw new Refusal('damaged')
  const root = parseTree(bytes)
  const names = listed(root, 'definedNames').map(element => ({
    name: attributeNamed(element.attributes, 'name') ?? '',
    formula: wordsOf(element),
    hidden: /^(?:1|true)$/.test(element.attributes.hidden ?? ''),
    comment: element.attributes.comment ?? '',
    sheet: element.attributes.localSheetId === undefined ? null : Number(element.attributes.localSheetId),
  }))
  const targets = new Map(relationsOf(parts, path).map(({ id, target }) => [id, target]))
  const sheets = listed(root, 'sheets').map((element, index): Sheet => {
    const area = names.find(({ name, sheet }) => name === PRINT_AREA && sheet === index)
    const state = element.attributes.state
    return {
      name: element.attributes.name ?? '',
      path: targets.get(attributeNamed(element.attributes, 'id') ?? '') ?? '',
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      printAreas: area === undefined ? [] : parseAreas(area.formula),
    }
  })
  return { path, root, sheets, names }
}

const listed = (root: XmlElement, name: string): readonly XmlElement[] => {
  const list = childNamed(root, name)
  return list === null ? [] : elementsOf(list)
}
