import { relation, sheetPart, textCell, xlsxOf, xml } from '../build/office.ts'
import { MARK, type Quirk, quirk } from './quirk.ts'

const SEEN = `<row r="1">${textCell('A1', '可见')}</row>`
const data = (rows: string) => `<sheetData>${SEEN}${rows}</sheetData>`
const sheet =
  (inner: string, more: Parameters<typeof xlsxOf>[0] = {}) =>
  () =>
    xlsxOf({ ...more, sheets: [{ name: '表三', xml: inner }] })
const second = (state: string) => () =>
  xlsxOf({
    sheets: [
      { name: '表三', xml: data('') },
      { name: '底稿', state, xml: `<sheetData><row r="1">${textCell('A1', MARK)}</row></sheetData>` },
    ],
    workbook:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表三!$A$1</definedName></definedNames>',
  })
const names = (inner: string) => () => xlsxOf({ workbook: `<definedNames>${inner}</definedNames>` })
const part =
  (path: string, text: string | Uint8Array, kind: string, workbook = '') =>
  () =>
    xlsxOf({ parts: { [`xl/${path}`]: text }, links: [relation('rId50', kind, path)], workbook })
const styles = (fonts: string, fills: string, formats: string, xf: string) => ({
  'xl/styles.xml': sheetPart(
    'styleSheet',
    `<numFmts>${formats}</numFmts><fonts><font/>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill>${fills}</fills><cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf ${xf}/></cellXfs>`,
  ),
})
const styled = (fonts: string, formats: string, xf: string) =>
  sheet(data(`<row r="2">${textCell('A2', MARK, 1)}</row>`), { parts: styles(fonts, '', formats, xf) })
const strings = (inner: string) => ({ 'xl/sharedStrings.xml': sheetPart('sst', inner) })

export const XLSX_QUIRKS: readonly Quirk[] = [
  quirk('a hidden sheet', 'xlsx', 'hiddenSheet', second('hidden')),
  quirk('a very hidden sheet', 'xlsx', 'hiddenSheet', second('veryHidden')),
  quirk('a hidden sheet with shared strings', 'xlsx', 'hiddenSheet', () =>
    xlsxOf({
      sheets: [
        { name: '表三', xml: `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>` },
        {
          name: '底稿',
          state: 'hidden',
          xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
        },
      ],
      parts: strings(`<si><t>${MARK}</t></si><si><t>可见</t></si>`),
      links: [relation('rId50', 'sharedStrings', 'sharedStrings.xml')],
    }),
  ),
  quirk(
    'a hidden row',
    'xlsx',
    'hiddenRow',
    sheet(data(`<row r="2" hidden="1">${textCell('A2', MARK)}</row>`)),
  ),
  quirk(
    'a row without height',
    'xlsx',
    'hiddenRow',
    sheet(data(`<row r="2" ht="0">${textCell('A2', MARK)}</row>`)),
  ),
  quirk(
    'a hidden column',
    'xlsx',
    'hiddenColumn',
    sheet(
      `<cols><col min="2" max="3" hidden="1"/></cols>${data(`<row r="2">${textCell('B2', MARK)}</row>`)}`,
    ),
  ),
  quirk(
    'white letters',
    'xlsx',
    'invisibleText',
    styled('<font><color rgb="FFFFFFFF"/></font>', '', 'numFmtId="0" fontId="1" fillId="0"'),
  ),
  quirk(
    'letters in the colour of the paper',
    'xlsx',
    'invisibleText',
    styled('<font><color theme="0"/></font>', '', 'numFmtId="0" fontId="1" fillId="0"'),
  ),
  quirk(
    'a format that shows nothing',
    'xlsx',
    'invisibleText',
    styled('', '<numFmt numFmtId="170" formatCode=";;;"/>', 'numFmtId="170" fontId="0" fillId="0"'),
  ),
  quirk(
    'a cell under a merged one',
    'xlsx',
    'hiddenText',
    sheet(
      `${data(`<row r="2">${textCell('A2', '合并')}${textCell('B2', MARK)}</row>`)}<mergeCells><mergeCell ref="A2:B2"/></mergeCells>`,
    ),
  ),
  quirk(
    'a cell outside the print area',
    'xlsx',
    'outsidePrintArea',
    sheet(data(`<row r="2">${textCell('H2', MARK)}</row>`), {
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表三!$A$1:$C$9</definedName></definedNames>',
    }),
  ),
  quirk(
    'a pivot cache',
    'xlsx',
    'pivotCache',
    part(
      'pivotCache/pivotCacheRecords1.xml',
      sheetPart('pivotCacheRecords', `<r><s v="${MARK}"/></r>`),
      'pivotCacheDefinition',
      '<pivotCaches><pivotCache cacheId="1" r:id="rId50"/></pivotCaches>',
    ),
  ),
  quirk(
    'the cache of a linked workbook',
    'xlsx',
    'externalLink',
    part(
      'externalLinks/externalLink1.xml',
      sheetPart(
        'externalLink',
        `<externalBook><sheetDataSet><sheetData><row><cell><v>${MARK}</v></cell></row></sheetData></sheetDataSet></externalBook>`,
      ),
      'externalLink',
      '<externalReferences><externalReference r:id="rId50"/></externalReferences>',
    ),
  ),
  quirk(
    'a hidden name',
    'xlsx',
    'definedName',
    names(`<definedName name="${MARK}" hidden="1">表三!$A$1</definedName>`),
  ),
  quirk(
    'a name for a text',
    'xlsx',
    'definedName',
    names(`<definedName name="备注">"${MARK}"</definedName>`),
  ),
  quirk(
    'a name for a cell',
    'xlsx',
    'definedName',
    names('<definedName name="合计">表三!$A$1</definedName>'),
    { blocks: false },
  ),
  quirk(
    'a data model',
    'xlsx',
    'dataModel',
    part('model/item.data', Buffer.from(MARK, 'utf16le'), 'powerPivotData'),
  ),
  quirk(
    'a connection',
    'xlsx',
    'dataModel',
    part('connections.xml', sheetPart('connections', `<connection id="1" name="${MARK}"/>`), 'connections'),
  ),
  quirk('a query with its data', 'xlsx', 'dataModel', () =>
    xlsxOf({
      parts: {
        'customXml/item1.xml': xml(
          `<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">${MARK}</DataMashup>`,
        ),
      },
    }),
  ),
  quirk('a comment on a cell', 'xlsx', 'comment', () =>
    xlsxOf({
      sheets: [
        {
          name: '表三',
          xml: `${data('')}<legacyDrawing r:id="rId2"/>`,
          links: [
            relation('rId1', 'comments', '../comments1.xml'),
            relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
          ],
        },
      ],
      parts: {
        'xl/comments1.xml': sheetPart(
          'comments',
          `<authors><author>甲</author></authors><commentList><comment ref="A1"><text><t>${MARK}</t></text></comment></commentList>`,
        ),
        'xl/drawings/vmlDrawing1.vml': `<xml>${MARK}</xml>`,
      },
    }),
  ),
  quirk('a conversation on a cell', 'xlsx', 'comment', () =>
    xlsxOf({
      parts: {
        'xl/threadedComments/threadedComment1.xml': xml(
          `<ThreadedComments><threadedComment><text>${MARK}</text></threadedComment></ThreadedComments>`,
        ),
      },
    }),
  ),
  quirk('custom XML of a workbook', 'xlsx', 'customXml', () =>
    xlsxOf({ parts: { 'customXml/item1.xml': xml(`<a>${MARK}</a>`) } }),
  ),
  quirk('the history of a shared workbook', 'xlsx', 'changeHistory', () =>
    xlsxOf({
      parts: {
        'xl/revisions/revisionLog1.xml': sheetPart(
          'revisions',
          `<rcc><nc><is><t>${MARK}</t></is></nc></rcc>`,
        ),
      },
    }),
  ),
  quirk('who reserved the workbook', 'xlsx', 'author', () =>
    xlsxOf({ workbook: `<fileSharing userName="${MARK}"/>` }),
  ),
  quirk('an embedded file', 'xlsx', 'embeddedObject', () =>
    xlsxOf({ parts: { 'xl/embeddings/a.docx': MARK } }),
  ),
]
