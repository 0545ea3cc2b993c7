import { writeReport } from '../../../src/actions/write-report.ts'
import type { CleanableKind } from '../../../src/paper/index.ts'
import { blankReport } from '../../../src/report/index.ts'
import { jpegOf, jpegSegment, pngChunk, pngOf } from '../build/image.ts'
import { docxOf, paragraph, relation, sheetPart, textCell, wordPart, xlsxOf, xml } from '../build/office.ts'
import { line, pdfOf, stream } from '../build/pdf.ts'

export interface CleanFile {
  readonly name: string
  readonly kind: CleanableKind
  readonly bytes: Uint8Array
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'
const properties = (root: string, inner: string) =>
  xml(`<${root} xmlns:dc="dc" xmlns:cp="cp">${inner}</${root}>`)
const field = (code: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const white = '<w:color w:val="FFFFFF"/>'

/** What Word and WPS write into files in which nobody hid anything; `n` varies words and numbers. */
const WRITERS: readonly (readonly [name: string, kind: CleanableKind, make: (n: number) => Uint8Array])[] = [
  ['a plain document', 'docx', n => docxOf({ body: paragraph(`金杯县测试局第${n}号公告`) })],
  [
    'a document of WPS',
    'docx',
    n =>
      docxOf({
        body: paragraph(`办件 ${n} 件`),
        parts: {
          'docProps/core.xml': properties(
            'cp:coreProperties',
            `<dc:creator>${['Administrator', 'WPS_1700000000', '', 'user'][n % 4]}</dc:creator><dc:title>年报</dc:title>`,
          ),
          'docProps/app.xml': properties(
            'Properties',
            '<Template>Normal.dotm</Template><Application>WPS Office</Application>',
          ),
          'docProps/custom.xml': properties(
            'Properties',
            `<property name="KSOProductBuildVer"><lpwstr>2052-12.1.0.${n}</lpwstr></property><property name="ICV"><lpwstr>0A${n}</lpwstr></property>`,
          ),
          'customXml/item1.xml': xml(
            '<s:customData xmlns="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><extobjs/></s:customData>',
          ),
        },
        rootLinks: [
          relation('rId2', `${PACKAGE}/core-properties`, 'docProps/core.xml'),
          relation('rId3', 'extended-properties', 'docProps/app.xml'),
          relation('rId4', 'custom-properties', 'docProps/custom.xml'),
        ],
      }),
  ],
  [
    'a document with fields',
    'docx',
    n =>
      docxOf({
        body: [
          'PAGE',
          'NUMPAGES',
          'TOC \\o "1-3"',
          'DATE',
          `REF _Ref${n}`,
          'HYPERLINK "https://www.example.gov.cn/"',
          '=SUM(ABOVE)',
        ]
          .map(field)
          .join(''),
      }),
  ],
  [
    'white letters on a dark cell',
    'docx',
    n =>
      docxOf({
        body: `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr>${paragraph(`项目${n}`, white)}</w:tc></w:tr></w:tbl>`,
      }),
  ],
  [
    'white letters in a styled table',
    'docx',
    n =>
      docxOf({
        body: `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/></w:tblPr><w:tr><w:tc>${paragraph(`项目${n}`, white)}</w:tc></w:tr></w:tbl>`,
      }),
  ],
  [
    'a highlighted word',
    'docx',
    n => docxOf({ body: paragraph(`重点${n}`, `${white}<w:highlight w:val="blue"/>`) }),
  ],
  ['hiding turned off', 'docx', n => docxOf({ body: paragraph(`可见${n}`, '<w:vanish w:val="0"/>') })],
  [
    'a picture with words for the blind',
    'docx',
    n =>
      docxOf({
        body: `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="流程图${n}"/></wp:inline></w:drawing></w:r></w:p>`,
      }),
  ],
  [
    'a document with a page header',
    'docx',
    n =>
      docxOf({
        parts: {
          'word/header1.xml': wordPart('hdr', paragraph(`页眉${n}`)),
          'word/settings.xml': wordPart('settings', '<w:rsids><w:rsid w:val="00AA"/></w:rsids>'),
        },
        links: [
          relation('rId5', 'header', 'header1.xml'),
          relation('rId6', 'settings', 'settings.xml'),
          relation('rId7', 'hyperlink', 'https://www.example.gov.cn/', 'External'),
        ],
      }),
  ],
  [
    'a plain workbook',
    'xlsx',
    n =>
      xlsxOf({
        sheets: [
          { name: '表三', xml: `<sheetData><row r="1">${textCell('A1', `新收 ${n} 件`)}</row></sheetData>` },
        ],
      }),
  ],
  [
    'empty columns and rows put away',
    'xlsx',
    n =>
      xlsxOf({
        sheets: [
          {
            name: '表三',
            xml: `<cols><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1">${textCell('A1', String(n))}</row><row r="40" hidden="1"/></sheetData>`,
          },
        ],
      }),
  ],
  [
    'a print area around everything',
    'xlsx',
    n =>
      xlsxOf({
        sheets: [
          {
            name: '表三',
            xml: `<sheetData><row r="${(n % 9) + 1}">${textCell(`B${(n % 9) + 1}`, '甲')}</row></sheetData>`,
          },
        ],
        workbook:
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表三!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表三!$1:$1</definedName><definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">表三!$A$1:$C$9</definedName></definedNames>',
      }),
  ],
  [
    'white letters on a dark cell of a sheet',
    'xlsx',
    n =>
      xlsxOf({
        sheets: [
          { name: '表三', xml: `<sheetData><row r="1">${textCell('A1', `项目${n}`, 1)}</row></sheetData>` },
        ],
        parts: {
          'xl/styles.xml': sheetPart(
            'styleSheet',
            '<fonts><font/><font><color theme="0"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="1"/></cellXfs>',
          ),
        },
      }),
  ],
  [
    'a merged heading',
    'xlsx',
    n =>
      xlsxOf({
        sheets: [
          {
            name: '表三',
            xml: `<sheetData><row r="1">${textCell('A1', `标题${n}`)}<c r="B1"/></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
          },
        ],
      }),
  ],
  ['a plain PDF', 'pdf', n => pdfOf({ content: line(`Annual report ${n}`) })],
  [
    'a shaded row under its text',
    'pdf',
    n => pdfOf({ content: `0.9 g 60 690 300 30 re f 0 g ${line(`Row ${n}`)}` }),
  ],
  [
    'white letters on a dark bar',
    'pdf',
    n => pdfOf({ content: `0 0 0.5 rg 60 690 300 30 re f 1 g ${line(`Head ${n}`)}` }),
  ],
  [
    'a marker pen that lets through',
    'pdf',
    n =>
      pdfOf({
        content: `${line(`Word ${n}`)}/G gs 1 1 0 rg 60 690 300 30 re f`,
        resources: '/ExtGState << /G << /BM /Multiply >> >>',
      }),
  ],
  [
    'a watermark that lets through',
    'pdf',
    n =>
      pdfOf({
        content: `${line(`Word ${n}`)}/G gs 0 g 0 0 595 842 re f`,
        resources: '/ExtGState << /G << /ca 0.1 >> >>',
      }),
  ],
  [
    'a scan with recognised words',
    'pdf',
    n =>
      pdfOf({
        content: `3 Tr ${line(`Scan ${n}`)} q 595 0 0 842 0 0 cm /P Do Q`,
        resources: '/XObject << /P 10 0 R >>',
        objects: {
          10: stream(
            '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
            'x',
          ),
        },
      }),
  ],
  [
    'a layer that is on, and a link',
    'pdf',
    n =>
      pdfOf({
        content: `/OC /L BDC ${line(`Layer ${n}`)} EMC`,
        root: '/OCProperties << /OCGs [10 0 R] /D << /ON [10 0 R] >> >>',
        resources: '/Properties << /L 10 0 R >>',
        objects: { 10: '<< /Type /OCG /Name (A) >>' },
        page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://www.example.gov.cn/) >> >>]',
      }),
  ],
  [
    'a photograph with its colours only',
    'jpg',
    n => jpegOf([jpegSegment(0xe2, Buffer.from(`ICC_PROFILE\0\x01\x01${n}`))]),
  ],
  ['a drawing with its measures only', 'png', n => pngOf([pngChunk('pHYs', Buffer.alloc(9, n))])],
]

/** Two hundred and more: nine of each kind above, and reports that the product writes. */
export async function cleanFiles(): Promise<readonly CleanFile[]> {
  const files: CleanFile[] = WRITERS.flatMap(([name, kind, make]) =>
    Array.from({ length: 9 }, (_, n) => ({ name: `${name} ${n}`, kind, bytes: make(n) })),
  )
  for (const kind of ['docx', 'xlsx', 'pdf'] as const)
    for (const year of [2022, 2023, 2024]) {
      const { bytes } = await writeReport({ ...blankReport(year % 7), body: '金杯县测试局', year }, kind)
      files.push({ name: `our own ${kind} ${year}`, kind, bytes })
    }
  return files
}
