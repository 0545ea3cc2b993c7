import type { UnusableReason } from '../../../src/paper/index.ts'
import { jpegOf, jpegSegment, pngChunk, pngOf } from '../build/image.ts'
import { contentTypes, docxOf, MAIN_TYPES, relation, xlsxOf, xml } from '../build/office.ts'
import { pdfOf, stream } from '../build/pdf.ts'
import { type Entry, zipOf } from '../build/zip.ts'

export interface HostileUpload {
  readonly what: string
  readonly name: string
  readonly declared?: string
  readonly bytes: () => Uint8Array
  readonly reason: UnusableReason
}

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const PDF = 'application/pdf'
const text = (value: string) => () => Buffer.from(value)
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)])
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const zip =
  (...entries: Entry[]) =>
  () =>
    zipOf(entries)
const picture: Entry = { name: '照片.png', data: pngOf() }
const withDocument = (entry: Entry) => () =>
  zipOf([
    { name: '[Content_Types].xml', data: contentTypes([['word/document.xml', MAIN_TYPES.docx]]) },
    { name: 'word/document.xml', data: xml('<a/>') },
    entry,
  ])
const encryptedOffice = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])
const nested = (depth: number): Uint8Array =>
  depth === 0 ? zipOf([picture]) : zipOf([{ name: `内${depth}.zip`, data: nested(depth - 1) }])

/** Sixty uploads that must be refused, each with the reason it must be refused for (SEC-F1). */
export const HOSTILE_UPLOADS: readonly HostileUpload[] = [
  // kinds that are not on the list
  {
    what: 'a web page',
    name: 'a.html',
    bytes: text('<html><script>alert(1)</script>'),
    reason: 'unsupported',
  },
  {
    what: 'a picture that is a script',
    name: 'a.svg',
    bytes: text('<svg onload="alert(1)"/>'),
    reason: 'unsupported',
  },
  { what: 'a program', name: '报告.exe', bytes: () => program, reason: 'unsupported' },
  { what: 'a script', name: 'run.sh', bytes: text('#!/bin/sh\nrm -rf /'), reason: 'unsupported' },
  { what: 'an old Word file', name: 'a.doc', bytes: () => ole, reason: 'unsupported' },
  { what: 'a text', name: 'a.txt', bytes: text('文本'), reason: 'unsupported' },
  { what: 'no extension', name: '报告', bytes: () => pdfOf(), reason: 'unsupported' },
  { what: 'a second extension', name: '报告.pdf.exe', bytes: () => pdfOf(), reason: 'unsupported' },
  {
    what: 'an extension turned by a direction mark',
    name: '报告\u202efdp.exe',
    bytes: () => program,
    reason: 'unsupported',
  },
  {
    what: 'an extension ended by NUL',
    name: 'a.php\0.pdf',
    bytes: text('<?php phpinfo();'),
    reason: 'unsupported',
  },
  {
    what: 'a server page named as the server would',
    name: '.htaccess',
    bytes: text('AddType'),
    reason: 'unsupported',
  },
  // content, extension and declared type that differ
  { what: 'a program named docx', name: '报告.docx', bytes: () => program, reason: 'unsupported' },
  { what: 'an old Word file named docx', name: '报告.docx', bytes: () => ole, reason: 'unsupported' },
  { what: 'a page named jpg', name: 'a.jpg', bytes: text('<html><body>'), reason: 'unsupported' },
  { what: 'a PDF named png', name: 'a.png', bytes: () => pdfOf(), reason: 'unsupported' },
  { what: 'a PNG named jpg', name: 'a.jpg', bytes: () => pngOf(), reason: 'unsupported' },
  { what: 'a workbook named docx', name: 'a.docx', bytes: () => xlsxOf(), reason: 'unsupported' },
  { what: 'a document named xlsx', name: 'a.xlsx', bytes: () => docxOf(), reason: 'unsupported' },
  { what: 'a plain zip named docx', name: 'a.docx', bytes: zip(picture), reason: 'unsupported' },
  {
    what: 'a PDF declared as a page',
    name: 'a.pdf',
    declared: 'text/html',
    bytes: () => pdfOf(),
    reason: 'unsupported',
  },
  {
    what: 'a picture declared as a PDF',
    name: 'a.png',
    declared: PDF,
    bytes: () => pngOf(),
    reason: 'unsupported',
  },
  // two kinds in one file
  {
    what: 'a zip behind a JPEG',
    name: 'a.jpg',
    bytes: () => Buffer.concat([jpegOf(), zipOf([picture])]),
    reason: 'unsupported',
  },
  {
    what: 'a page behind a JPEG',
    name: 'a.jpg',
    bytes: () => Buffer.concat([jpegOf(), Buffer.from('<script>x</script>')]),
    reason: 'unsupported',
  },
  {
    what: 'a page in a comment of a JPEG',
    name: 'a.jpg',
    bytes: () => jpegOf([jpegSegment(0xfe, Buffer.from('<script >x</script>'))]),
    reason: 'unsupported',
  },
  {
    what: 'anything behind a PNG',
    name: 'a.png',
    bytes: () => Buffer.concat([pngOf(), Buffer.from('x')]),
    reason: 'unsupported',
  },
  {
    what: 'a zip behind a PDF',
    name: 'a.pdf',
    bytes: () => Buffer.concat([pdfOf(), zipOf([picture])]),
    reason: 'unsupported',
  },
  {
    what: 'a PDF behind a page',
    name: 'a.pdf',
    bytes: () => Buffer.concat([Buffer.from('<html>'), pdfOf()]),
    reason: 'unsupported',
  },
  {
    what: 'a program before a zip',
    name: 'a.zip',
    bytes: () => zipOf([picture], { prefix: program }),
    reason: 'unsupported',
  },
  {
    what: 'a PNG before a zip, named zip',
    name: 'a.zip',
    bytes: () => zipOf([picture], { prefix: pngOf() }),
    reason: 'unsupported',
  },
  {
    what: 'bytes behind a zip',
    name: 'a.zip',
    bytes: () => zipOf([picture], { suffix: '%PDF-1.7' }),
    reason: 'unsupported',
  },
  {
    what: 'bytes hidden between the files of a zip',
    name: 'a.zip',
    bytes: () => zipOf([picture, { name: 'b.png', data: pngOf() }], { gap: Buffer.alloc(100) }),
    reason: 'unsupported',
  },
  // the virus scanners' test file, programs inside
  { what: 'the virus test file as a PDF', name: 'a.pdf', bytes: text(EICAR), reason: 'unsupported' },
  {
    what: 'the virus test file in a PDF',
    name: 'a.pdf',
    bytes: () => pdfOf({ content: `% ${EICAR}\n` }),
    reason: 'unsupported',
  },
  {
    what: 'the virus test file in a zip',
    name: 'a.zip',
    bytes: zip({ name: 'a.png', data: EICAR }),
    reason: 'unsupported',
  },
  {
    what: 'the virus test file in a part of a document',
    name: 'a.docx',
    bytes: withDocument({ name: 'word/media/a.png', data: EICAR }),
    reason: 'unsupported',
  },
  {
    what: 'a program in a zip',
    name: 'a.zip',
    bytes: zip({ name: '年报.pdf', data: program }),
    reason: 'unsupported',
  },
  {
    what: 'a program packed into a document',
    name: 'a.docx',
    bytes: withDocument({
      name: 'word/embeddings/oleObject1.bin',
      data: Buffer.concat([ole, Buffer.from('\x01Ole10Native', 'utf16le')]),
    }),
    reason: 'unsupported',
  },
  {
    what: 'a page in a zip',
    name: 'a.zip',
    bytes: zip(picture, { name: 'index.html', data: '<html>' }),
    reason: 'unsupported',
  },
  // macros, scripts, actions
  {
    what: 'a document with macros',
    name: 'a.docx',
    bytes: withDocument({ name: 'word/vbaProject.bin', data: ole }),
    reason: 'macro',
  },
  {
    what: 'a document typed as one with macros',
    name: 'a.docx',
    bytes: () => docxOf({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    reason: 'macro',
  },
  {
    what: 'a workbook with macro sheets',
    name: 'a.xlsx',
    bytes: () => xlsxOf({ parts: { 'xl/macrosheets/sheet1.xml': xml('<a/>') } }),
    reason: 'macro',
  },
  {
    what: 'a document that starts a program by a field',
    name: 'a.docx',
    bytes: () =>
      docxOf({
        body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>',
      }),
    reason: 'macro',
  },
  {
    what: 'a document with a control',
    name: 'a.docx',
    bytes: withDocument({ name: 'word/activeX/activeX1.bin', data: ole }),
    reason: 'macro',
  },
  {
    what: 'a PDF with a script at opening',
    name: 'a.pdf',
    bytes: () => pdfOf({ root: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
    reason: 'macro',
  },
  {
    what: 'a PDF with a script by an escaped name',
    name: 'a.pdf',
    bytes: () => pdfOf({ root: '/OpenAction 10 0 R', objects: { 10: '<< /S /J#61vaScript /J#53 (1) >>' } }),
    reason: 'macro',
  },
  {
    what: 'a PDF that starts a program',
    name: 'a.pdf',
    bytes: () => pdfOf({ root: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
    reason: 'macro',
  },
  {
    what: 'a PDF with a script in an object stream',
    name: 'a.pdf',
    bytes: () =>
      pdfOf({
        root: '/OpenAction 11 0 R',
        objects: { 10: stream('/Type /ObjStm /N 1 /First 5', '11 0 << /S /JavaScript /JS (1) >>') },
      }),
    reason: 'macro',
  },
  // references to outside
  {
    what: 'a document with a template from elsewhere',
    name: 'a.docx',
    bytes: () =>
      docxOf({ links: [relation('rId9', 'attachedTemplate', 'http://192.0.2.1/a.dotm', 'External')] }),
    reason: 'externalReference',
  },
  {
    what: 'a document with a picture from elsewhere',
    name: 'a.docx',
    bytes: () => docxOf({ links: [relation('rId9', 'image', '\\\\192.0.2.1\\a.png', 'External')] }),
    reason: 'externalReference',
  },
  {
    what: 'a document with an outside entity',
    name: 'a.docx',
    bytes: () =>
      docxOf({
        parts: {
          'word/document.xml':
            '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        },
      }),
    reason: 'externalReference',
  },
  {
    what: 'a zip that climbs out',
    name: 'a.zip',
    bytes: zip({ ...picture, name: '../../etc/a.png' }),
    reason: 'externalReference',
  },
  {
    what: 'a zip that climbs out by backslashes',
    name: 'a.zip',
    bytes: zip({ ...picture, name: '..\\..\\a.png' }),
    reason: 'externalReference',
  },
  {
    what: 'a zip with an absolute path',
    name: 'a.zip',
    bytes: zip({ ...picture, name: '/etc/a.png' }),
    reason: 'externalReference',
  },
  {
    what: 'a zip with a drive',
    name: 'a.zip',
    bytes: zip({ ...picture, name: 'C:\\a.png' }),
    reason: 'externalReference',
  },
  {
    what: 'a zip with a symbolic link',
    name: 'a.zip',
    bytes: zip({ name: 'a.png', data: '/etc/passwd', mode: 0o120777 }),
    reason: 'externalReference',
  },
  // bombs and depths
  {
    what: 'a zip of zeros',
    name: 'a.zip',
    bytes: zip({ name: 'a.png', data: Buffer.alloc(60 * 2 ** 20) }),
    reason: 'bomb',
  },
  {
    what: 'a zip of 2,001 files',
    name: 'a.zip',
    bytes: () => zipOf(Array.from({ length: 2001 }, (_, index) => ({ ...picture, name: `${index}.png` }))),
    reason: 'bomb',
  },
  {
    what: 'a zip that unpacks to more than it says',
    name: 'a.zip',
    bytes: zip({ name: 'a.png', data: Buffer.alloc(2 ** 20), declaredSize: 9 }),
    reason: 'bomb',
  },
  {
    what: 'a zip whose files share their bytes',
    name: 'a.zip',
    bytes: zip(picture, { ...picture, name: 'b.png', overlap: true }),
    reason: 'bomb',
  },
  {
    what: 'zips in a zip that unpack to too much together',
    name: 'a.zip',
    bytes: zip(
      ...[1, 2, 3, 4, 5].map(index => ({
        name: `${index}.zip`,
        data: zipOf([{ name: 'a.png', data: pngOf([pngChunk('padd', Buffer.alloc(7 * 2 ** 20))]) }]),
      })),
    ),
    reason: 'bomb',
  },
  { what: 'a zip in a zip in a zip', name: 'a.zip', bytes: () => nested(2), reason: 'tooDeep' },
  {
    what: 'a PNG of 60 million pixels',
    name: 'a.png',
    bytes: () => pngOf([], [10_000, 6_000]),
    reason: 'tooLarge',
  },
  {
    what: 'a JPEG of 4 thousand million pixels',
    name: 'a.jpg',
    bytes: () => jpegOf([], [65_500, 65_500]),
    reason: 'tooLarge',
  },
  {
    what: 'a PDF of 21 MB',
    name: 'a.pdf',
    bytes: () => Buffer.concat([pdfOf(), Buffer.alloc(21 * 2 ** 20)]),
    reason: 'tooLarge',
  },
  // passwords, damage, nothing
  {
    what: 'a zip under a password',
    name: 'a.zip',
    bytes: zip({ ...picture, encrypted: true }),
    reason: 'encrypted',
  },
  { what: 'a document under a password', name: 'a.docx', bytes: () => encryptedOffice, reason: 'encrypted' },
  {
    what: 'a PDF under a password',
    name: 'a.pdf',
    bytes: () => pdfOf({ trailer: '/Encrypt << /Filter /Standard /V 1 >>' }),
    reason: 'encrypted',
  },
  { what: 'half a zip', name: 'a.zip', bytes: () => zipOf([picture]).subarray(0, 60), reason: 'damaged' },
  {
    what: 'a zip with a wrong check sum',
    name: 'a.zip',
    bytes: zip({ ...picture, declaredCrc: 1 }),
    reason: 'damaged',
  },
  { what: 'a zip that names one file twice', name: 'a.zip', bytes: zip(picture, picture), reason: 'damaged' },
  {
    what: 'a zip whose headers disagree on a name',
    name: 'a.zip',
    bytes: zip({ ...picture, localName: '照片.exe' }),
    reason: 'damaged',
  },
  { what: 'half a PNG', name: 'a.png', bytes: () => pngOf().subarray(0, 40), reason: 'damaged' },
  {
    what: 'a PNG with a changed byte',
    name: 'a.png',
    bytes: () =>
      pngOf([pngChunk('tEXt', Buffer.from('a\0b'))]).map((byte, at) => (at === 42 ? byte ^ 1 : byte)),
    reason: 'damaged',
  },
  { what: 'half a JPEG', name: 'a.jpg', bytes: () => jpegOf().subarray(0, 90), reason: 'damaged' },
  { what: 'a PDF of a first line only', name: 'a.pdf', bytes: text('%PDF-1.7\n'), reason: 'damaged' },
  {
    what: 'a document whose XML breaks off',
    name: 'a.docx',
    bytes: () => docxOf({ parts: { 'word/document.xml': '<?xml version="1.0"?><w:document' } }),
    reason: 'damaged',
  },
  { what: 'an empty file', name: 'a.pdf', bytes: () => Buffer.alloc(0), reason: 'empty' },
  { what: 'an empty zip', name: 'a.zip', bytes: zip(), reason: 'empty' },
]
