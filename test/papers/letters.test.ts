import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { BODY_KINDS } from '../../src/law/index.ts'
import { renderLetter } from '../../src/letter/index.ts'
import { type Composition, readPaper, readSealImage, writeDocx, writePdf } from '../../src/paper/index.ts'
import { toyLetters } from '../fixtures/every-letter.ts'
import { ringPng, toySeal } from '../fixtures/seal.ts'

const letters = toyLetters({ body: 'department', applicant: 'natural', deliveredOnline: true })
/** A letter of every other kind of body: the long names and the long remedies. */
const others = BODY_KINDS.flatMap(body =>
  toyLetters({ body, applicant: 'organisation', deliveredOnline: false }).filter(({ letter }) =>
    ['L21', 'L22'].includes(letter.kind),
  ),
)

const bare = (text: string): string => text.replace(/\s/g, '')

/** What must be read in the file again: every text of the composition, a list of enclosures item by item. */
function partsOf({ title, letterhead, blocks }: Composition): string[] {
  const parts = blocks.flatMap(block => {
    switch (block.type) {
      case 'table':
        return block.rows.flat().map(cell => cell.text)
      case 'enclosures':
        return block.items
      case 'signature':
        return [block.name, block.date, block.note ?? '']
      default:
        return [block.text]
    }
  })
  return [title.join(''), letterhead?.reference ?? '', ...parts].map(bare).filter(text => text !== '')
}

/** The text in the order in which the file has it: in a table cell by cell, not line by line across the page. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  let text = ''
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    text += bare(items.map(item => ('str' in item ? item.str : '')).join('')).replace(/—\d+—$/, '')
  }
  await document.destroy()
  return text
}

async function docxText(bytes: Uint8Array): Promise<string> {
  const paper = await readPaper(bytes, 'letter.docx')
  if (!paper.ok) throw new Error(paper.reason.message)
  const lines = paper.value.blocks.flatMap(block =>
    block.type === 'line' ? [block.text] : block.rows.flatMap(row => row.cells.map(cell => cell.text)),
  )
  return bare(lines.join(''))
}

const xmlParts = (docx: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(docx))
    .filter(([path]) => /\.(?:xml|rels)$/.test(path))
    .map(([path, bytes]) => [path, strFromU8(bytes)])

/** Throws on the first thing that is not well-formed. */
function parseXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
}

describe('papers - letters', () => {
  for (const { name, letter } of [...letters, ...others]) {
    const composition = renderLetter(letter, toySeal())

    it(`${name}: docx is well-formed and says everything again`, async () => {
      const bytes = await writeDocx(composition)
      const parts = xmlParts(bytes)
      for (const [, xml] of parts) parseXml(xml)
      const text = await docxText(bytes)
      expect(partsOf(composition).filter(part => !text.includes(part))).toEqual([])
      const header = parts.find(([path, xml]) => /header\d+\.xml$/.test(path) && xml.includes(letter.sender))
      expect(header !== undefined).toBe(letter.letterhead)
    })

    it(`${name}: pdf says everything again`, async () => {
      const bytes = await writePdf(composition)
      expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part')
      const text = await pdfText(bytes)
      expect(partsOf(composition).filter(part => !text.includes(part))).toEqual([])
      expect(text.includes(bare(letter.sender))).toBe(true)
    })
  }

  const [{ letter }] = letters.filter(one => one.letter.kind === 'L22') as [(typeof letters)[0]]

  it('give the same bytes for the same letter, with its seal', async () => {
    for (const write of [writeDocx, writePdf]) {
      const [one, other] = [
        await write(renderLetter(letter, toySeal())),
        await write(renderLetter(letter, toySeal())),
      ]
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    }
  })

  it('carry the seal only where there is one, and keep its bytes', async () => {
    const [sealed, plain] = [
      await writeDocx(renderLetter(letter, toySeal())),
      await writeDocx(renderLetter(letter)),
    ]
    const images = (docx: Uint8Array) =>
      Object.entries(unzipSync(docx)).filter(([path]) => path.startsWith('word/media/'))
    expect(images(sealed).map(([, bytes]) => Buffer.from(bytes).equals(Buffer.from(ringPng())))).toEqual([
      true,
    ])
    expect(images(plain)).toEqual([])
    const [pdf, pdfPlain] = [
      await writePdf(renderLetter(letter, toySeal())),
      await writePdf(renderLetter(letter)),
    ]
    const image = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').includes('/Subtype /Image')
    expect([image(pdf), image(pdfPlain)]).toEqual([true, false])
  })

  it('docx: red rules on the first page only, which has no number; numbers outside on the others', async () => {
    const files = Object.fromEntries(xmlParts(await writeDocx(renderLetter(letter))))
    const section = files['word/document.xml']!.match(/<w:sectPr.*<\/w:sectPr>/)![0]
    expect(section).toContain('<w:titlePg/>')
    expect(section.match(/<w:headerReference w:type="(\w+)"/g)).toHaveLength(1)
    const reference = (kind: 'header' | 'footer', type: string) => {
      const id = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="(\\w+)"`).exec(section)![1]
      const target = new RegExp(`Target="([^"]+)"[^>]*Id="${id}"|Id="${id}"[^>]*Target="([^"]+)"`).exec(
        files['word/_rels/document.xml.rels']!,
      )!
      return files[`word/${target[1] ?? target[2]}`]!
    }
    const rules = (xml: string) => xml.match(/<w:bottom w:val="single" w:color="e60012" w:sz="\d+"/gi) ?? []
    expect(rules(reference('header', 'first')).map(rule => /sz="(\d+)"/.exec(rule)![1])).toEqual(['18', '6'])
    expect(rules(reference('footer', 'first')).map(rule => /sz="(\d+)"/.exec(rule)![1])).toEqual(['6', '18'])
    expect(reference('footer', 'first')).not.toContain('PAGE')
    expect(reference('footer', 'default')).toMatch(/<w:jc w:val="right"\/>.*PAGE/)
    expect(reference('footer', 'even')).toMatch(/<w:jc w:val="left"\/>.*PAGE/)
  })
})

describe('papers - seal', () => {
  it('is a PNG of a usable size', () => {
    expect(readSealImage(ringPng(), 42)).toMatchObject({ width: 96, height: 96, diameter: 42 })
    expect(readSealImage(ringPng(), 400)).toBeNull()
    expect(readSealImage(ringPng(), Number.NaN)).toBeNull()
    expect(readSealImage(ringPng().slice(0, 20), 42)).toBeNull()
    expect(
      readSealImage(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 42),
    ).toBeNull()
    const huge = ringPng()
    new DataView(huge.buffer).setUint32(16, 100_000)
    expect(readSealImage(huge, 42)).toBeNull()
  })
})
