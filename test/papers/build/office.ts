import { type Entry, zipOf } from './zip.ts'

export type Parts = Readonly<Record<string, string | Uint8Array>>

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const xml = (text: string): string => XML + text

const relations = (rows: readonly string[]): string =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
  )

export const relation = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${kind.includes('://') ? kind : `${OFFICE}/relationships/${kind}`}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`

export const contentTypes = (rows: readonly (readonly [part: string, type: string])[]): string =>
  xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${rows
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  )

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const MAIN_TYPES = { docx: `${WORD}.document.main+xml`, xlsx: `${SHEET}.sheet.main+xml` }

const wordDocument = (body: string): string =>
  xml(
    `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
  )

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const wordPart = (root: string, body: string): string =>
  xml(`<w:${root} xmlns:w="${W}">${body}</w:${root}>`)

export interface DocxParts {
  readonly body?: string
  readonly parts?: Parts
  /** Relationships of the document. */
  readonly links?: readonly string[]
  readonly types?: readonly (readonly [string, string])[]
  readonly mainType?: string
  readonly rootLinks?: readonly string[]
}

/** A Word document of the parts that it needs, and those given. */
export function docxOf({
  body,
  parts = {},
  links = [],
  types = [],
  mainType,
  rootLinks = [],
}: DocxParts = {}): Uint8Array {
  return zipParts({
    '[Content_Types].xml': contentTypes([['word/document.xml', mainType ?? MAIN_TYPES.docx], ...types]),
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'word/document.xml'), ...rootLinks]),
    'word/document.xml': wordDocument(body ?? paragraph('金杯县测试局 2024 年政府信息公开工作年度报告')),
    ...(links.length > 0 ? { 'word/_rels/document.xml.rels': relations(links) } : {}),
    ...parts,
  })
}

export interface XlsxParts {
  /** XML inside the sheets, each with its name and state. */
  readonly sheets?: readonly {
    readonly name: string
    readonly state?: string
    readonly xml: string
    readonly links?: readonly string[]
  }[]
  readonly workbook?: string
  readonly parts?: Parts
  readonly links?: readonly string[]
  readonly types?: readonly (readonly [string, string])[]
  readonly mainType?: string
}

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetXml = (inner: string): string =>
  xml(`<worksheet xmlns="${S}" xmlns:r="${OFFICE}/relationships">${inner}</worksheet>`)
export const sheetPart = (root: string, inner: string): string =>
  xml(`<${root} xmlns="${S}" xmlns:r="${OFFICE}/relationships">${inner}</${root}>`)

/** A cell with its text in it. */
export const textCell = (address: string, text: string, style = 0): string =>
  `<c r="${address}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t>${text}</t></is></c>`

/** A workbook of the parts that it needs, and those given. */
export function xlsxOf({
  sheets,
  workbook = '',
  parts = {},
  links = [],
  types = [],
  mainType,
}: XlsxParts = {}): Uint8Array {
  const all = sheets ?? [
    { name: '表三', xml: `<sheetData><row r="1">${textCell('A1', '新收 12 件')}</row></sheetData>` },
  ]
  const sheetParts = Object.fromEntries(
    all.flatMap(({ xml: inner, links: own }, index) => [
      [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(inner)],
      ...(own ? [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations(own)]] : []),
    ]),
  )
  return zipParts({
    '[Content_Types].xml': contentTypes([
      ['xl/workbook.xml', mainType ?? MAIN_TYPES.xlsx],
      ...all.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${SHEET}.worksheet+xml`] as const),
      ...types,
    ]),
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': sheetPart(
      'workbook',
      `<sheets>${all.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${workbook}`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...all.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      ...links,
    ]),
    ...sheetParts,
    ...parts,
  })
}

const zipParts = (parts: Parts, more: readonly Entry[] = []): Uint8Array =>
  zipOf([...Object.entries(parts).map(([name, data]) => ({ name, data, utf8: false })), ...more])
