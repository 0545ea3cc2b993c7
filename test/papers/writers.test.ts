import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { REPORT_FORMATS } from '../../src/actions/report-formats.ts'
import { writeReport } from '../../src/actions/write-report.ts'
import { readPaper } from '../../src/paper/index.ts'
import { type AnnualReport, blankReport } from '../../src/report/index.ts'

const NAUGHTY = `=HYPERLINK("x") <script>alert(1)</script> ]]> #panic[x] $a$ \\u{1} *_\`|& "'`

function report(): AnnualReport {
  const made = blankReport(0)
  made.body = '金杯县测试局'
  made.year = 2024
  made.sections = {
    overview: `（一）主动公开情况\n${NAUGHTY}`,
    problems: '无\u0000\u000b\ud800。',
    others: '未收取。',
  }
  made.applications.received.natural = 3
  made.applications.received.total = 4
  made.applications.carriedIn.natural = 2
  made.applications.carriedIn.total = 2
  return made
}

const parts = async (format: 'docx' | 'xlsx') => {
  const entries = unzipSync((await writeReport(report(), format)).bytes)
  return Object.fromEntries(Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)]))
}
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

describe('papers - writers', () => {
  for (const format of REPORT_FORMATS)
    it(`${format}: the same report gives the same bytes`, async () => {
      const [one, other] = [await writeReport(report(), format), await writeReport(report(), format)]
      expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
      expect(one.extension).toBe(format)
    })

  for (const format of ['docx', 'pdf', 'html', 'xlsx', 'md'] as const)
    it(`${format}: words stay words, whatever they look like`, async () => {
      const { bytes } = await writeReport(report(), format)
      const paper = await readPaper(bytes, `x.${format}`)
      if (!paper.ok) throw new Error(paper.reason.message)
      const text = paper.value.blocks
        .map(block =>
          block.type === 'line'
            ? block.text
            : block.rows.flatMap(row => row.cells.map(cell => cell.text)).join('\n'),
        )
        .join('')
      expect(text.replace(/\s|\\/g, '')).toContain(
        NAUGHTY.replace(/\s|\\/g, '').slice(0, format === 'pdf' ? 14 : undefined),
      )
    })

  it('docx: merges cells, repeats the three header rows and splits no row', async () => {
    const xml = (await parts('docx'))['word/document.xml']!
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(3 + 3)
    expect(count(xml, /<w:cantSplit\/>/g)).toBe(count(xml, /<w:tr>/g))
    expect(count(xml, /<w:vMerge w:val="restart"\/>/g)).toBe(3 + 5 + 1)
    expect(xml).toContain('<w:gridSpan w:val="7"/>')
  })

  it('docx: is A4 with the margins of GB/T 9704 (5.1) and page numbers at the outer side', async () => {
    const files = await parts('docx')
    expect(files['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(files['word/document.xml']).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
    )
    expect(files['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    expect(files['word/styles.xml']).toContain('仿宋_GB2312')
    expect(files['word/fontTable.xml']).toContain('<w:altName w:val="仿宋,FangSong')
  })

  it('docx and xlsx: name no person and no moment of saving', async () => {
    for (const format of ['docx', 'xlsx'] as const) {
      const core = (await parts(format))['docProps/core.xml']!
      expect(core).toContain('<dc:title>金杯县测试局2024年政府信息公开工作年度报告</dc:title>')
      expect(core).not.toMatch(/creator|lastModifiedBy|dcterms:created/)
    }
  })

  it('html: every figure of table three names its column and row headers, and every header has a scope', async () => {
    const html = new TextDecoder().decode((await writeReport(report(), 'html')).bytes)
    const ids = new Set([...html.matchAll(/<th id="([^"]+)" scope="(?:col|row)"/g)].map(match => match[1]))
    expect(count(html, /<th/g) - count(html, /<thead/g)).toBe(ids.size)
    const figures = [...html.matchAll(/<td[^>]* headers="([^"]+)"/g)].map(match => match[1]!.split(' '))
    expect(figures).toHaveLength(10 + 175 + 15)
    expect(figures.flat().every(id => ids.has(id))).toBe(true)
    expect(count(html, /<caption>/g)).toBe(3)
  })

  it('html: holds no script and no markup but its own', async () => {
    const html = new TextDecoder().decode((await writeReport(report(), 'html')).bytes)
    const names = new Set<string>()
    const walk = (node: { nodeName: string; childNodes?: unknown[] }) => {
      names.add(node.nodeName)
      for (const child of node.childNodes ?? []) walk(child as never)
    }
    walk(parse(html) as never)
    expect(names).not.toContain('script')
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
  })

  it('xlsx: has a sheet a chapter, a formula for a total that ties out and the number for one that does not', async () => {
    const files = await parts('xlsx')
    const sheets = [...files['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      match => match[1],
    )
    expect(sheets).toEqual(['总体情况', '表二', '表三', '表四', '主要问题', '其他事项'])
    const table = files['xl/worksheets/sheet3.xml']!
    expect(table).toMatch(/<c r="J6"[^>]*><f>SUM\(D6:I6\)<\/f><v>2<\/v>/)
    expect(table).toMatch(/<c r="J5"[^>]*><v>4<\/v>/)
    expect(table).toMatch(/<c r="L5"[^>]*><f>[^<]*<\/f><v>不符<\/v>/)
    expect(table).toMatch(/<c r="L6"[^>]*><f>[^<]*<\/f><v>相符<\/v>/)
    expect(table).toMatch(/<c r="D28"[^>]*><f>SUM\(D7:D27\)<\/f><v>0<\/v>/)
  })

  it('md: gives every row of a table as many cells as its separator row', async () => {
    const text = new TextDecoder().decode((await writeReport(report(), 'md')).bytes)
    const tables = text.split('\n\n').filter(block => block.startsWith('|'))
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      const widths = table.split('\n').map(line => count(line, /(?<!\\)\|/g))
      expect(new Set(widths).size).toBe(1)
      expect(table.split('\n')[1]).toMatch(/^\|( --- \|)+$/)
    }
  })

  it('pdf: is tagged, embeds its font and keeps its text', async () => {
    const { bytes } = await writeReport(report(), 'pdf')
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw).toContain('pdfuaid:part')
    expect(raw).toContain('/FontFile2')
    const paper = await readPaper(bytes, 'x.pdf')
    const lines = paper.ok ? paper.value.blocks.map(block => (block.type === 'line' ? block.text : '')) : []
    expect(lines.join('')).toContain('六、其他需要报告的事项')
  })
})
