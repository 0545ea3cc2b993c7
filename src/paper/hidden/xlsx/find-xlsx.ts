import { type Parts, readParts, relationsOf } from '../../office/package.ts'
import { nameOf, parseTree, within, wordsOf } from '../../office/xml-tree.ts'
import { columnName } from '../../xlsx/column-name.ts'
import { findCustomXml } from '../custom-xml.ts'
import type { FindingList } from '../finding.ts'
import { findMedia } from '../image/find-media.ts'
import { isLocalPath, namesSomebody } from '../plain-words.ts'
import { findProperties } from '../properties.ts'
import { eachCell, sharedStrings } from './sheet-cells.ts'
import { SheetSight } from './sheet-sight.ts'
import { unseenStyles } from './unseen-styles.ts'
import { type DefinedName, readWorkbook, type Sheet, type Workbook } from './workbook.ts'

/** What is hidden in a workbook. */
export function findInXlsx(bytes: Uint8Array, findings: FindingList): void {
  const parts = readParts(bytes)
  const workbook = readWorkbook(parts)
  findProperties(parts, findings)
  findCustomXml(parts, findings)
  findMedia(parts, findings)
  findInWorkbook(workbook, findings)
  findParts(parts, findings)
  const strings = sharedStrings(parts)
  const styles = unseenStyles(parts.get('xl/styles.xml'))
  for (const sheet of workbook.sheets) {
    if (sheet.state === 'visible') findInSheet(parts, sheet, strings, styles, findings)
    else findings.add('hiddenSheet', `工作表“${sheet.name}”`, wordsIn(parts, sheet, strings))
    findLinks(parts, sheet, findings)
  }
}

const wordsIn = (parts: Parts, { path }: Sheet, strings: readonly string[]): string => {
  const words: string[] = []
  const bytes = parts.get(path)
  if (bytes !== undefined) eachCell(bytes, strings, ({ text }) => words.length < 20 && words.push(text))
  return words.join(' ')
}

function findInSheet(
  parts: Parts,
  sheet: Sheet,
  strings: readonly string[],
  styles: ReadonlySet<number>,
  findings: FindingList,
): void {
  const bytes = parts.get(sheet.path)
  if (bytes === undefined) return
  const sight = new SheetSight(parts, sheet, styles)
  eachCell(bytes, strings, ({ row, column, style, text }) => {
    const unseen = sight.unseen(row, column, style)
    if (unseen !== null) findings.add(unseen, `工作表“${sheet.name}”${columnName(column)}${row}`, text)
  })
}

function findInWorkbook({ root, names, sheets }: Workbook, findings: FindingList): void {
  for (const name of names) findName(name, sheets, findings)
  for (const { name, attributes } of within(root)) {
    if (/(?:^|:)fileSharing$/.test(name) && attributes.userName !== undefined)
      findings.add('author', '工作簿·保留者', attributes.userName, namesSomebody(attributes.userName))
    if (/(?:^|:)absPath$/.test(name)) findings.add('localPath', '工作簿', attributes.url ?? '', false)
  }
}

/** Names that Excel itself makes, and names of cells that are seen, are in order. */
function findName(
  { name, formula, hidden, comment }: DefinedName,
  sheets: readonly Sheet[],
  findings: FindingList,
): void {
  if (name.startsWith('_xlnm.') || name.startsWith('_xlfn.')) return
  const unseen = sheets.some(sheet => sheet.state !== 'visible' && formula.includes(sheet.name))
  const outside = formula.includes('[') || isLocalPath(formula)
  const constant = !/^[^"]*!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/i.test(formula)
  const blocks = hidden || comment !== '' || unseen || outside || constant
  findings.add('definedName', `名称“${name}”`, `${formula} ${comment}`, blocks)
}

/** Parts by what they are for; each holds what is not, or not only, in cells. */
const PART_KINDS: readonly (readonly [RegExp, Parameters<FindingList['add']>[0], string])[] = [
  [/^xl\/pivotCache\/pivotCacheRecords/, 'pivotCache', '透视表缓存'],
  [/^xl\/pivotCache\/pivotCacheDefinition/, 'pivotCache', '透视表定义'],
  [/^xl\/externalLinks\/externalLink/, 'externalLink', '外部链接'],
  [/^xl\/model\//, 'dataModel', '数据模型'],
  [/^xl\/(?:connections\.xml|queryTables\/)/, 'dataModel', '数据连接'],
  [/^xl\/slicerCaches\/|^xl\/timelineCaches\//, 'pivotCache', '切片器缓存'],
  [/^xl\/(?:comments|threadedComments)/, 'comment', '批注'],
  [/^xl\/persons\//, 'author', '批注人员名单'],
  [/^xl\/revisions\/revisionLog/, 'changeHistory', '修订记录'],
  [/^xl\/embeddings\//, 'embeddedObject', '嵌入对象'],
]

function findParts(parts: Parts, findings: FindingList): void {
  for (const [path, bytes] of parts) {
    if (path.endsWith('.rels')) continue
    const known = PART_KINDS.find(([pattern]) => pattern.test(path))
    if (known !== undefined)
      findings.add(known[1], `${known[2]} ${path.split('/').at(-1)}`, sampleOf(path, bytes))
    if (/^xl\/drawings\/drawing[^/]*\.xml$/.test(path)) findAltTexts(bytes, findings)
  }
}

/** Words of a part, or the values that its elements carry. */
function sampleOf(path: string, bytes: Uint8Array): string {
  if (!path.endsWith('.xml')) return `${bytes.length} 字节`
  const root = parseTree(bytes)
  const words = wordsOf(root).trim()
  if (words !== '') return words
  const values = [...within(root)].flatMap(
    ({ attributes }) => attributes.v ?? attributes.val ?? attributes.displayName ?? [],
  )
  return (
    values.join(' ') ||
    [...within(root)]
      .flatMap(({ attributes }) => Object.values(attributes))
      .slice(2, 30)
      .join(' ')
  )
}

function findAltTexts(bytes: Uint8Array, findings: FindingList): void {
  for (const element of within(parseTree(bytes))) {
    if (nameOf(element) !== 'cNvPr') continue
    const text = [element.attributes.descr, element.attributes.title].filter(Boolean).join(' ')
    if (text !== '') findings.add('altText', '图形', text, isLocalPath(text))
  }
}

function findLinks(parts: Parts, { path, name }: Sheet, findings: FindingList): void {
  for (const { target, external } of relationsOf(parts, path))
    if (external && isLocalPath(target)) findings.add('localPath', `工作表“${name}”`, target)
}
