import { jpegOf } from '../build/image.ts'
import { docxOf, paragraph, relation, wordPart, xml } from '../build/office.ts'
import { exifJpeg } from './image-quirks.ts'
import { MARK, type Quirk, quirk } from './quirk.ts'

const SEEN = paragraph('正文可见。')
const core = (inner: string) =>
  xml(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</cp:coreProperties>`,
  )
const app = (inner: string) =>
  xml(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${inner}</Properties>`,
  )
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'
const withCore = (inner: string) => () =>
  docxOf({
    parts: { 'docProps/core.xml': core(inner) },
    rootLinks: [relation('rId2', `${PACKAGE}/core-properties`, 'docProps/core.xml')],
  })
const withApp = (inner: string) => () =>
  docxOf({
    parts: { 'docProps/app.xml': app(inner) },
    rootLinks: [relation('rId3', 'extended-properties', 'docProps/app.xml')],
  })
const body = (inner: string) => () => docxOf({ body: SEEN + inner })
const run = (properties: string, text = MARK) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const field = (code: string, result = '结果') =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const picture = (attributes: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" ${attributes}/></wp:inline></w:drawing></w:r></w:p>`
const part =
  (path: string, kind: string, text: string, inner = SEEN) =>
  () =>
    docxOf({ body: inner, parts: { [`word/${path}`]: text }, links: [relation('rId5', kind, path)] })
const tracked = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"'
const styles = wordPart(
  'styles',
  `<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>`,
)
const settings = (inner: string) => part('settings.xml', 'settings', wordPart('settings', inner))
const object =
  '<w:p><w:r><w:object><v:shape id="s"><v:imagedata r:id="rId6"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId5"/></w:object></w:r></w:p>'

export const DOCX_QUIRKS: readonly Quirk[] = [
  quirk('a comment', 'docx', 'comment', () =>
    docxOf({
      body: `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>正文可见。</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      parts: {
        'word/comments.xml': wordPart(
          'comments',
          `<w:comment w:id="0" w:author="甲">${paragraph(MARK)}</w:comment>`,
        ),
      },
      links: [relation('rId5', 'comments', 'comments.xml')],
      types: [
        ['word/comments.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'],
      ],
    }),
  ),
  quirk(
    'who commented',
    'docx',
    'author',
    part(
      'people.xml',
      'people',
      xml(`<w15:people xmlns:w15="x"><w15:person w15:author="${MARK}"/></w15:people>`),
    ),
  ),
  quirk(
    'deleted text',
    'docx',
    'trackedChange',
    body(`<w:p><w:del ${tracked}><w:r><w:delText>${MARK}</w:delText></w:r></w:del></w:p>`),
  ),
  quirk(
    'inserted text',
    'docx',
    'trackedChange',
    body(`<w:p><w:ins ${tracked.replace('甲', MARK)}><w:r><w:t>插入的字</w:t></w:r></w:ins></w:p>`),
  ),
  quirk(
    'moved text',
    'docx',
    'trackedChange',
    body(`<w:p><w:moveFrom ${tracked}><w:r><w:t>${MARK}</w:t></w:r></w:moveFrom></w:p>`),
  ),
  quirk(
    'a changed format',
    'docx',
    'trackedChange',
    body(
      `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="${MARK}"><w:rPr/></w:rPrChange></w:rPr><w:t>粗体</w:t></w:r></w:p>`,
    ),
  ),
  quirk('hidden text', 'docx', 'hiddenText', body(`<w:p>${run('<w:vanish/>')}</w:p>`)),
  quirk(
    'text hidden by a style',
    'docx',
    'hiddenText',
    part('styles.xml', 'styles', styles, `${SEEN}<w:p>${run('<w:rStyle w:val="Secret"/>')}</w:p>`),
  ),
  quirk(
    'hidden text in a header',
    'docx',
    'hiddenText',
    part('header1.xml', 'header', wordPart('hdr', `<w:p>${run('<w:vanish/>')}</w:p>`)),
  ),
  quirk('white text', 'docx', 'invisibleText', body(`<w:p>${run('<w:color w:val="FFFFFF"/>')}</w:p>`)),
  quirk('tiny text', 'docx', 'invisibleText', body(`<w:p>${run('<w:sz w:val="2"/>')}</w:p>`)),
  quirk('an author', 'docx', 'author', withCore(`<dc:creator>${MARK}</dc:creator>`)),
  quirk('a former author', 'docx', 'author', withCore(`<cp:lastModifiedBy>${MARK}</cp:lastModifiedBy>`)),
  quirk(
    'a remark in the properties',
    'docx',
    'property',
    withCore(`<dc:description>${MARK}</dc:description>`),
  ),
  quirk('a manager', 'docx', 'author', withApp(`<Manager>${MARK}</Manager>`)),
  quirk('a template on a disk', 'docx', 'localPath', withApp(`<Template>C:\\${MARK}\\a.dotx</Template>`)),
  quirk('a property of one’s own', 'docx', 'property', () =>
    docxOf({
      parts: { 'docProps/custom.xml': app(`<property name="承办人"><lpwstr>${MARK}</lpwstr></property>`) },
      rootLinks: [relation('rId4', 'custom-properties', 'docProps/custom.xml')],
    }),
  ),
  quirk('a thumbnail', 'docx', 'thumbnail', () =>
    docxOf({
      parts: { 'docProps/thumbnail.jpeg': jpegOf() },
      rootLinks: [relation('rId4', `${PACKAGE}/thumbnail`, 'docProps/thumbnail.jpeg')],
    }),
  ),
  quirk('an embedded workbook', 'docx', 'embeddedObject', () =>
    docxOf({
      body: SEEN + object,
      parts: { 'word/embeddings/a.xlsx': MARK, 'word/media/image1.emf': 'emf' },
      links: [
        relation('rId5', 'package', 'embeddings/a.xlsx'),
        relation('rId6', 'image', 'media/image1.emf'),
      ],
    }),
  ),
  quirk('the workbook behind a chart', 'docx', 'embeddedObject', () =>
    docxOf({
      parts: {
        'word/charts/chart1.xml': xml(
          '<c:chartSpace xmlns:c="c" xmlns:r="r"><c:chart/><c:externalData r:id="rId1"/></c:chartSpace>',
        ),
        'word/charts/_rels/chart1.xml.rels': xml(
          `<Relationships>${relation('rId1', 'package', '../embeddings/b.xlsx')}</Relationships>`,
        ),
        'word/embeddings/b.xlsx': MARK,
      },
      links: [relation('rId5', 'chart', 'charts/chart1.xml')],
    }),
  ),
  quirk(
    'alternative text with a path',
    'docx',
    'altText',
    body(picture(`descr="C:\\Users\\${MARK}\\a.jpg"`)),
  ),
  quirk('alternative text', 'docx', 'altText', body(picture(`descr="${MARK}"`)), {
    cleanable: false,
    blocks: false,
  }),
  quirk('a field from a document property', 'docx', 'fieldCode', body(field(`DOCPROPERTY ${MARK}`))),
  quirk('a field from a file', 'docx', 'fieldCode', body(field(`INCLUDETEXT "D:\\\\${MARK}.docx"`))),
  quirk(
    'a simple field',
    'docx',
    'fieldCode',
    body(`<w:p><w:fldSimple w:instr=" MERGEFIELD ${MARK} "><w:r><w:t>值</w:t></w:r></w:fldSimple></w:p>`),
  ),
  quirk('custom XML', 'docx', 'customXml', () =>
    docxOf({
      parts: { 'customXml/item1.xml': xml(`<a><b>${MARK}</b></a>`) },
      links: [relation('rId5', 'customXml', '../customXml/item1.xml')],
    }),
  ),
  quirk(
    'a document variable',
    'docx',
    'documentVariable',
    settings(`<w:docVars><w:docVar w:name="a" w:val="${MARK}"/></w:docVars>`),
  ),
  quirk(
    'the source of a mail merge',
    'docx',
    'documentVariable',
    settings(`<w:mailMerge><w:query w:val="${MARK}"/></w:mailMerge>`),
  ),
  quirk('a link into the network', 'docx', 'localPath', () =>
    docxOf({
      body: `${SEEN}<w:p><w:hyperlink r:id="rId5"><w:r><w:t>附件</w:t></w:r></w:hyperlink></w:p>`,
      links: [relation('rId5', 'hyperlink', `file:///\\\\192.0.2.1\\${MARK}`, 'External')],
    }),
  ),
  quirk('a photograph with its place', 'docx', 'location', () =>
    docxOf({
      parts: { 'word/media/image1.jpeg': exifJpeg('gps') },
      links: [relation('rId5', 'image', 'media/image1.jpeg')],
    }),
  ),
]
