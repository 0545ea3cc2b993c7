import { describe, expect, it } from 'vitest'
import { writeReport } from '../../../src/actions/write-report.ts'
import { inspectUpload, UNUSABLE_REASONS } from '../../../src/paper/index.ts'
import { blankReport } from '../../../src/report/index.ts'
import { jpegOf, jpegSegment, pngChunk, pngOf } from '../build/image.ts'
import { docxOf, relation, xlsxOf } from '../build/office.ts'
import { pdfOf } from '../build/pdf.ts'
import { type Entry, zipOf } from '../build/zip.ts'
import { HOSTILE_UPLOADS } from './hostile-uploads.ts'

const zipped = (...entries: Entry[]) => inspectUpload('材料.zip', '', zipOf(entries))
const listed = (...entries: Entry[]) => {
  const answer = zipped(...entries)
  return answer.ok ? answer.value.files.map(({ path }) => path) : answer.reason
}

describe('paper - upload gate (SEC-F1, BAD-9)', () => {
  it('is tried with at least sixty hostile uploads', () => {
    expect(HOSTILE_UPLOADS.length).toBeGreaterThanOrEqual(60)
  })

  it.each(HOSTILE_UPLOADS)('refuses $what as $reason', ({ name, declared, bytes, reason }) => {
    const answer = inspectUpload(name, declared ?? '', bytes())
    expect(answer).toMatchObject({ ok: false, reason: { reason } })
    if (answer.ok) return
    expect(UNUSABLE_REASONS).toContain(answer.reason.reason)
    expect(answer.reason.message).toMatch(/请.*上传。$/)
  })

  it.each([
    ['docx', '年报.docx', '', docxOf()],
    ['xlsx', '年报.xlsx', 'application/octet-stream', xlsxOf()],
    ['pdf', '年报.PDF', 'application/pdf; charset=binary', pdfOf()],
    ['jpg', '证件.JPEG', 'image/pjpeg', jpegOf()],
    ['png', '证件.png', 'image/png', pngOf()],
  ] as const)('takes a plain %s', (kind, name, declared, bytes) => {
    expect(inspectUpload(name, declared, bytes)).toMatchObject({ ok: true, value: { kind, name } })
  })

  it('takes what the product itself writes', async () => {
    for (const format of ['docx', 'xlsx', 'pdf'] as const) {
      const { bytes } = await writeReport({ ...blankReport(0), body: '金杯县测试局', year: 2024 }, format)
      expect(inspectUpload(`年报.${format}`, '', bytes)).toMatchObject({ ok: true })
    }
  })

  it('takes links that wait for a click, and linked workbooks', () => {
    const link = (kind: string) => relation('rId9', kind, 'https://www.example.gov.cn/', 'External')
    expect(inspectUpload('a.docx', '', docxOf({ links: [link('hyperlink')] }))).toMatchObject({ ok: true })
    expect(inspectUpload('a.xlsx', '', xlsxOf({ links: [link('externalLinkPath')] }))).toMatchObject({
      ok: true,
    })
  })

  it('takes the data that telephones put behind a JPEG, and chunks of a PNG', () => {
    const film = Buffer.concat([jpegOf([jpegSegment(0xe1, Buffer.from('Exif\0\0'))]), Buffer.alloc(5000, 7)])
    expect(inspectUpload('a.jpg', 'image/jpeg', film)).toMatchObject({ ok: true })
    expect(inspectUpload('a.png', '', pngOf([pngChunk('tIME', Buffer.alloc(7))]))).toMatchObject({ ok: true })
  })

  it('takes a zip in a zip and passes over what macOS and Windows leave', () => {
    expect(
      listed(
        { name: '__MACOSX/材料/._照片.png', data: Buffer.alloc(100) },
        { name: '材料/', mode: 0o040755 },
        { name: '材料/照片.png', data: pngOf(), mode: 0o100644 },
        { name: '材料/.DS_Store', data: Buffer.alloc(100) },
        { name: '材料/内.zip', data: zipOf([{ name: 'a.pdf', data: pdfOf() }]) },
      ),
    ).toEqual(['材料/照片.png', '材料/内.zip'])
    expect(zipped({ name: '.DS_Store', data: Buffer.alloc(300_000) })).toMatchObject({ ok: false })
  })

  it('names the file of an archive that it refuses', () => {
    expect(zipped({ name: '补充/说明.exe', data: 'x' })).toMatchObject({
      reason: { message: expect.stringContaining('“补充/说明.exe”') },
    })
  })

  it.each([
    ['GBK without a flag', Buffer.from('c4eab1a8', 'hex'), '年报'],
    ['GBK that could be UTF-8', Buffer.from('c9a8', 'hex'), '扫'],
    ['UTF-8 without a flag', Buffer.from('年度报告'), '年度报告'],
    ['Latin letters in UTF-8', Buffer.from('Résumé'), 'Résumé'],
    ['UTF-8, decomposed as macOS does', Buffer.from('Résumé年报'.normalize('NFD')), 'Résumé年报'],
  ])('lists a name in %s readably', (_, stem, shown) => {
    const name = Buffer.concat([stem, Buffer.from('.png')])
    expect(listed({ name, utf8: false, data: pngOf() })).toEqual([`${shown}.png`])
  })

  it.each([
    ['.隐藏.png', '隐藏.png'],
    ['CON.png', '_CON.png'],
    ['a/lpt1.png', 'a/_lpt1.png'],
    ['报告\u202egnp.png', '报告gnp.png'],
    ['a/./b.png', 'a/b.png'],
    [`${'长'.repeat(200)}.png`, `${'长'.repeat(83)}.png`],
  ])('lists %j safely as %j', (name, shown) => {
    expect(listed({ name, data: pngOf() })).toEqual([shown])
  })
})
