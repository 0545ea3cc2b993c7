import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPdf } from './read-pdf.ts'

interface TinyPage {
  readonly content: string
  readonly rotate?: number
}

/** A PDF written by hand: pages of 300 × 200 points with one Latin font. */
function tinyPdf(pages: readonly TinyPage[], trailer = ''): Uint8Array {
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap(({ content, rotate = 0 }, n) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Rotate ${rotate}/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * n} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const offsets: number[] = []
  objects.forEach((object, n) => {
    offsets.push(text.length)
    text += `${n + 1} 0 obj${object}endobj\n`
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`
  return new TextEncoder().encode(text)
}

const at = (x: number, y: number, text: string) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`

async function linesOf(
  bytes: Uint8Array,
): Promise<(readonly [string, number | undefined, number | undefined])[]> {
  const reading = await readPdf(bytes)
  if (!reading.ok) throw new Error(reading.reason.message)
  return reading.value.blocks.flatMap(block =>
    block.type === 'line' ? [[block.text, block.place.page, block.place.line] as const] : [],
  )
}

const reasonOf = async (bytes: Uint8Array) => {
  const reading = await readPdf(bytes)
  return reading.ok ? 'read' : reading.reason.reason
}

describe('paper - pdf - reading', () => {
  it('gives the lines of every page with page and line', async () => {
    const content = at(20, 100, 'Rules') + at(200, 100, '7') + at(20, 150, 'Head')
    expect(await linesOf(tinyPdf([{ content }, { content: at(20, 150, 'Next') }]))).toEqual([
      ['Head', 1, 1],
      ['Rules 7', 1, 2],
      ['Next', 2, 1],
    ])
  })

  it('leaves the bytes of the caller alone', async () => {
    const bytes = tinyPdf([{ content: at(20, 100, 'Rules') }])
    const copy = bytes.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(copy)
  })

  it('turns a page that is shown turned, and a table set sideways', async () => {
    const sideways = (x: number, y: number, text: string) =>
      `BT /F 10 Tf 0 1 -1 0 ${x} ${y} Tm (${text}) Tj ET\n`
    const content = sideways(50, 20, 'Rules') + sideways(50, 120, '7') + sideways(90, 20, 'Below')
    const expected = ['Rules 7', 'Below']
    for (const rotate of [0, 90]) {
      expect((await linesOf(tinyPdf([{ content, rotate }]))).map(([text]) => text)).toEqual(expected)
    }
  })

  it('leaves out a slanted watermark', async () => {
    const mark = 'BT /F 30 Tf .7 .7 -.7 .7 60 20 Tm (DRAFT) Tj ET\n'
    const lines = await linesOf(tinyPdf([{ content: mark + at(20, 100, 'Rules and more') }]))
    expect(lines.map(([text]) => text)).toEqual(['Rules and more'])
  })

  it('refuses what holds no text, no bytes, no PDF, or too many pages, each with its reason', async () => {
    expect(await reasonOf(tinyPdf([{ content: '0 0 10 10 re f' }]))).toBe('noTextLayer')
    expect(await reasonOf(new Uint8Array())).toBe('empty')
    expect(await reasonOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('damaged')
    const page = { content: at(20, 100, 'Rules') }
    expect(await reasonOf(tinyPdf(Array.from({ length: 301 }, () => page)))).toBe('tooLarge')
  })

  it('refuses what opens only with a password', async () => {
    const key = '41'.repeat(32)
    const lock = `/ID[<41><41>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>`
    expect(await reasonOf(tinyPdf([{ content: at(20, 100, 'Rules') }], lock))).toBe('encrypted')
  })
})

const published = join(import.meta.dirname, '../../../../shared/examples/real/hongze-2024.pdf')
const present = existsSync(published)
if (!present) console.warn('skipped: the published report is not here (../shared/examples/real)')

describe.skipIf(!present && process.env.CI !== 'true')('paper - pdf - a published report', () => {
  it('gives every row of its tables, without the page numbers', async () => {
    const lines = (await linesOf(readFileSync(published))).map(([text]) => text)
    expect(lines).toContain('行政规范性文件 3 0 8')
    expect(lines).toContain('一、本年新收政府信息公开申请数量 95 0 0 0 0 0 95')
    expect(lines).toContain('1 1 0 0 2 1 0 0 0 1 2 0 1 0 3')
    expect(lines.filter(line => / (?:\d+ ){6}\d+$/.test(` ${line}`))).toHaveLength(24)
    expect(lines.filter(line => /^-\d-$|^- \d -$/.test(line))).toEqual([])
  })

  it('puts the figures of one column under one another', async () => {
    const reading = await readPdf(readFileSync(published))
    const blocks = reading.ok ? reading.value.blocks : []
    const rows = blocks.flatMap(block =>
      block.type === 'line' && / (?:\d+ ){6}\d+$/.test(block.text) && block.words
        ? [block.words.slice(-7)]
        : [],
    )
    expect(rows.length).toBeGreaterThan(12)
    for (const column of [0, 3, 6]) {
      const middles = rows.map(row => ((row[column]?.left ?? 0) + (row[column]?.right ?? 0)) / 2)
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(3)
    }
  })
})
