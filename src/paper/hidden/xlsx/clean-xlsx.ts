import {
  dropParts,
  dropRelations,
  type Parts,
  readParts,
  relationsOf,
  writeParts,
} from '../../office/package.ts'
import { nameOf, parseTree, renderTree, rewriteTree, within, type XmlElement } from '../../office/xml-tree.ts'
import { cleanProperties } from '../clean-properties.ts'
import { isCustomXml } from '../custom-xml.ts'
import { withoutPaths } from '../docx/clean-runs.ts'
import { cleanMedia } from '../image/find-media.ts'
import { isLocalPath } from '../plain-words.ts'
import { cleanSheet } from './clean-sheet.ts'
import { SheetSight } from './sheet-sight.ts'
import { unseenStyles } from './unseen-styles.ts'
import { readWorkbook, type Workbook } from './workbook.ts'

const DROPPED =
  /^xl\/(?:pivotTables|pivotCache|externalLinks|model|queryTables|comments|threadedComments|persons|revisions|embeddings|activeX|ctrlProps|printerSettings|customProperty|webextensions|slicers|slicerCaches|timelines|timelineCaches|calcChain\.xml|connections\.xml|volatileDependencies|userNames)/
const DROPPED_OF_WORKBOOK =
  /^(?:fileSharing|externalReferences|pivotCaches|extLst|customWorkbookViews|AlternateContent|webPublishing|revisionPtr|smartTagPr|smartTagTypes)$/
const KEPT_NAMES = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/

/**
 * A copy that prints the same and holds nothing more: hidden sheets gone; hidden rows and columns, unseen cells and what
 * lies outside the print area emptied; comments, caches, links, connections, names and properties taken out. Formulas
 * become the values they showed, since what they reckon from may be gone.
 */
export function cleanXlsx(bytes: Uint8Array): Uint8Array {
  const parts = readParts(bytes)
  const workbook = readWorkbook(parts)
  const styles = unseenStyles(parts.get('xl/styles.xml'))
  const used = new Set<number>()
  const gone = new Set(workbook.sheets.filter(({ state }) => state !== 'visible').map(({ path }) => path))
  for (const sheet of workbook.sheets) {
    const part = parts.get(sheet.path)
    if (part === undefined || gone.has(sheet.path)) continue
    const links = new Set(
      relationsOf(parts, sheet.path)
        .filter(({ external, target }) => external && isLocalPath(target))
        .map(({ id }) => id),
    )
    const cleaned = cleanSheet(parseTree(part), new SheetSight(parts, sheet, styles), links)
    parts.set(sheet.path, renderTree(cleaned.root))
    for (const index of cleaned.strings) used.add(index)
    if (cleaned.emptied) for (const table of tablesOf(parts, sheet.path)) gone.add(table)
  }
  parts.set(workbook.path, renderTree(cleanWorkbook(workbook)))
  cleanStrings(parts, used)
  cleanTablesAndDrawings(parts)
  cleanProperties(parts)
  cleanMedia(parts)
  dropRelations(parts, ({ external, target }) => external && isLocalPath(target))
  const commentShapes = new Set(shapesOfComments(parts, workbook))
  dropParts(
    parts,
    path => DROPPED.test(path) || isCustomXml(path) || gone.has(path) || commentShapes.has(path),
  )
  return writeParts(parts)
}

const tablesOf = (parts: Parts, sheet: string): readonly string[] =>
  relationsOf(parts, sheet)
    .filter(({ kind }) => kind === 'table')
    .map(({ target }) => target)

/** The old kind of drawing, in which comments, controls and objects are drawn; that of page headers stays. */
function* shapesOfComments(parts: Parts, { sheets }: Workbook): Generator<string> {
  for (const { path } of sheets) {
    const part = parts.get(path)
    const header = part && [...within(parseTree(part))].find(element => nameOf(element) === 'legacyDrawingHF')
    const kept = header && Object.values(header.attributes)
    for (const { kind, id, target } of relationsOf(parts, path))
      if (kind === 'vmlDrawing' && !kept?.includes(id)) yield target
  }
}

function cleanWorkbook({ root, sheets }: Workbook): XmlElement {
  const places = new Map<number, number>()
  for (const [index, { state }] of sheets.entries()) if (state === 'visible') places.set(index, places.size)
  let index = -1
  return rewriteTree(root, element => {
    const name = nameOf(element)
    if (DROPPED_OF_WORKBOOK.test(name)) return null
    if (name === 'sheet') {
      index += 1
      return places.has(index) ? element : null
    }
    if (name === 'workbookView') return withoutAttributes(element, ['activeTab', 'firstSheet'])
    if (name === 'workbookPr') return withoutAttributes(element, ['codeName'])
    if (name !== 'definedName') return element
    const place = places.get(Number(element.attributes.localSheetId ?? -1))
    if (!KEPT_NAMES.test(element.attributes.name ?? '') || place === undefined) return null
    return { ...element, attributes: { ...element.attributes, localSheetId: String(place) } }
  })
}

/** Strings that no cell shows any more lose their words and keep their place. */
function cleanStrings(parts: Parts, used: ReadonlySet<number>): void {
  const bytes = parts.get('xl/sharedStrings.xml')
  if (bytes === undefined) return
  let index = -1
  const cleaned = rewriteTree(parseTree(bytes), element => {
    if (nameOf(element) !== 'si') return element
    index += 1
    return used.has(index) ? element : { ...element, children: [{ name: 't', attributes: {}, children: [] }] }
  })
  parts.set('xl/sharedStrings.xml', renderTree(cleaned))
}

const QUERY = ['tableType', 'connectionId', 'queryTableFieldId', 'uniqueName', 'comment']

function cleanTablesAndDrawings(parts: Parts): void {
  for (const [path, bytes] of parts) {
    if (/^xl\/tables\/[^/]*\.xml$/.test(path))
      parts.set(
        path,
        renderTree(
          rewriteTree(parseTree(bytes), element =>
            /Formula$/.test(element.name) ? null : withoutAttributes(element, QUERY),
          ),
        ),
      )
    else if (/^xl\/drawings\/drawing[^/]*\.xml$/.test(path))
      parts.set(path, renderTree(rewriteTree(parseTree(bytes), withoutPaths)))
  }
}

const withoutAttributes = (element: XmlElement, names: readonly string[]): XmlElement =>
  names.some(name => name in element.attributes)
    ? {
        ...element,
        attributes: Object.fromEntries(
          Object.entries(element.attributes).filter(([name]) => !names.includes(name)),
        ),
      }
    : element
