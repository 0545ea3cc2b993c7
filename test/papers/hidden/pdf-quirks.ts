import { deflateSync } from 'node:zlib'
import { line, pdfOf, stream, updatePdf } from '../build/pdf.ts'
import { MARK, type Quirk, quirk } from './quirk.ts'

const SEEN = line('Seen words')
const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f\n`
const secret = line(MARK, 72, 600)
const note = (subtype: string, more = '') =>
  pdfOf({
    content: SEEN,
    page: `/Annots [<< /Type /Annot /Subtype /${subtype} /Rect [72 500 92 520] /Contents (${MARK}) ${more} >>]`,
  })
const picture = (dict = '') =>
  stream(
    `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ${dict}`,
    'x',
  )
const packed = (text: string) => {
  const bytes = deflateSync(text)
  return `<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`
}
const unsound = { cleanable: false }
const layers = (base: string) => ({
  root: `/OCProperties << /OCGs [10 0 R] /D << ${base} >> >>`,
  resources: '/Properties << /L 10 0 R >>',
  objects: { 10: `<< /Type /OCG /Name (${MARK}) >>` },
  content: `${SEEN}/OC /L BDC ${secret} EMC`,
})

export const PDF_QUIRKS: readonly Quirk[] = [
  quirk(
    'text under a black bar',
    'pdf',
    'coveredText',
    () => pdfOf({ content: `${SEEN}${secret}0 g ${box(60, 590, 300, 30)}` }),
    unsound,
  ),
  quirk(
    'text under a bar drawn by lines',
    'pdf',
    'coveredText',
    () => pdfOf({ content: `${SEEN}${secret}60 590 m 360 590 l 360 620 l 60 620 l h f` }),
    unsound,
  ),
  quirk(
    'text under a picture',
    'pdf',
    'coveredText',
    () =>
      pdfOf({
        content: `${SEEN}${secret}q 300 0 0 30 60 590 cm /P Do Q`,
        resources: '/XObject << /P 10 0 R >>',
        objects: { 10: picture() },
      }),
    unsound,
  ),
  quirk(
    'text under a bar in a packed stream',
    'pdf',
    'coveredText',
    () => pdfOf({ objects: { 4: packed(`${SEEN}${secret}${box(60, 590, 300, 30)}`) } }),
    unsound,
  ),
  quirk(
    'text under a bar in a form',
    'pdf',
    'coveredText',
    () =>
      pdfOf({
        content: `${SEEN}/F Do`,
        resources: '/XObject << /F 10 0 R >>',
        objects: {
          10: stream(
            '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>',
            `${secret}${box(60, 590, 300, 30)}`,
          ),
        },
      }),
    unsound,
  ),
  quirk(
    'text outside the crop box',
    'pdf',
    'outsidePage',
    () => pdfOf({ content: SEEN + secret, page: '/CropBox [0 650 595 842]' }),
    unsound,
  ),
  quirk(
    'text outside the page',
    'pdf',
    'outsidePage',
    () => pdfOf({ content: SEEN + line(MARK, 700, 900) }),
    unsound,
  ),
  quirk(
    'white text on white',
    'pdf',
    'invisibleText',
    () => pdfOf({ content: `${SEEN}1 g ${secret}` }),
    unsound,
  ),
  quirk(
    'text that is not painted',
    'pdf',
    'invisibleText',
    () => pdfOf({ content: `${SEEN}3 Tr ${secret}` }),
    unsound,
  ),
  quirk('a note', 'pdf', 'annotation', () => note('Text')),
  quirk('a hidden annotation', 'pdf', 'annotation', () => note('FreeText', '/F 2')),
  quirk('words behind a highlight', 'pdf', 'annotation', () =>
    note('Highlight', '/T (A) /AP << /N 10 0 R >>'),
  ),
  quirk('an attachment', 'pdf', 'attachment', () =>
    pdfOf({
      content: SEEN,
      root: '/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>',
      objects: {
        10: `<< /Type /Filespec /F (${MARK}.txt) /EF << /F 11 0 R >> >>`,
        11: stream('/Type /EmbeddedFile', MARK),
      },
    }),
  ),
  quirk('an attachment on the page', 'pdf', 'attachment', () =>
    pdfOf({
      content: SEEN,
      page: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 10 0 R >>]',
      objects: {
        10: '<< /Type /Filespec /F (a.txt) /EF << /F 11 0 R >> >>',
        11: stream('/Type /EmbeddedFile', MARK),
      },
    }),
  ),
  quirk('a script', 'pdf', 'script', () =>
    pdfOf({ content: SEEN, root: `/OpenAction << /S /JavaScript /JS (${MARK}) >>` }),
  ),
  quirk('a script by name', 'pdf', 'script', () =>
    pdfOf({
      content: SEEN,
      root: '/Names << /JavaScript << /Names [(a) 10 0 R] >> >>',
      objects: { 10: `<< /S /JavaScript /JS (${MARK}) >>` },
    }),
  ),
  quirk('an author in the properties', 'pdf', 'author', () =>
    pdfOf({
      content: SEEN,
      trailer: '/Info 10 0 R',
      objects: { 10: `<< /Author (${MARK}) /Title (Report) >>` },
    }),
  ),
  quirk('an author in XMP', 'pdf', 'author', () =>
    pdfOf({
      content: SEEN,
      root: '/Metadata 10 0 R',
      objects: {
        10: stream(
          '/Type /Metadata /Subtype /XML',
          `<x><dc:creator><rdf:Seq><rdf:li>${MARK}</rdf:li></rdf:Seq></dc:creator></x>`,
        ),
      },
    }),
  ),
  quirk('a path as title', 'pdf', 'localPath', () =>
    pdfOf({
      content: SEEN,
      trailer: '/Info 10 0 R',
      objects: { 10: `<< /Title (C:\\\\${MARK}\\\\a.docx) >>` },
    }),
  ),
  quirk('an earlier version', 'pdf', 'earlierVersion', () =>
    updatePdf(pdfOf({ content: SEEN + secret }), { 4: stream('', SEEN) }),
  ),
  quirk('a page that nothing leads to', 'pdf', 'earlierVersion', () =>
    pdfOf({ content: SEEN, objects: { 10: stream('', secret) } }),
  ),
  quirk('a layer that is off', 'pdf', 'hiddenLayer', () => pdfOf(layers('/OFF [10 0 R]')), unsound),
  quirk(
    'layers that are off unless turned on',
    'pdf',
    'hiddenLayer',
    () => pdfOf(layers('/BaseState /OFF /ON []')),
    unsound,
  ),
]
