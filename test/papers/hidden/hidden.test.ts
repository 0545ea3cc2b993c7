import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type CleanableKind, cleanCopy, findHidden, readPaper } from '../../../src/paper/index.ts'
import { readParts } from '../../../src/paper/office/package.ts'
import { cleanFiles } from './clean-files.ts'
import { DOCX_QUIRKS } from './docx-quirks.ts'
import { IMAGE_QUIRKS } from './image-quirks.ts'
import { PDF_QUIRKS } from './pdf-quirks.ts'
import { MARK } from './quirk.ts'
import { XLSX_QUIRKS } from './xlsx-quirks.ts'

const QUIRKS = [...DOCX_QUIRKS, ...XLSX_QUIRKS, ...PDF_QUIRKS, ...IMAGE_QUIRKS]

/** Everything that a curious person can get out of the bytes: unpacked parts and streams, in several encodings. */
function everythingIn(kind: CleanableKind, bytes: Uint8Array): string {
  const pieces = [Buffer.from(bytes)]
  if (kind === 'docx' || kind === 'xlsx')
    for (const [path, part] of readParts(bytes)) pieces.push(Buffer.from(path), Buffer.from(part))
  for (const match of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/stream\r?\n([\s\S]*?)endstream/g))
    try {
      pieces.push(inflateSync(Buffer.from(match[1]!, 'latin1')))
    } catch {
      // not packed
    }
  const text = pieces
    .flatMap(piece => [
      piece.toString('latin1'),
      piece.toString('utf16le'),
      piece.subarray(1).toString('utf16le'),
    ])
    .join('\n')
  return (
    text +
    text.replaceAll(/<([0-9a-f]{2,})>/gi, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1'))
  )
}

async function visibleText(kind: CleanableKind, bytes: Uint8Array): Promise<string | null> {
  if (kind === 'jpg' || kind === 'png') return null
  const paper = await readPaper(bytes, `a.${kind}`)
  if (!paper.ok) throw new Error(paper.reason.message)
  return paper.value.blocks
    .flatMap(block =>
      block.type === 'line' ? block.text : block.rows.flatMap(row => row.cells.map(cell => cell.text)),
    )
    .filter(text => text !== '' && !text.includes(MARK))
    .join('\n')
}

describe('paper - hidden content (BAD-10)', () => {
  it('is planted in at least sixty files', () => expect(QUIRKS.length).toBeGreaterThanOrEqual(60))

  it.each(QUIRKS)('finds $name', ({ kind, what, bytes, blocks }) => {
    const found = findHidden(kind, bytes())
    if (!found.ok) throw new Error(found.reason.message)
    expect(found.value).toContainEqual(expect.objectContaining({ what, blocks }))
    expect(found.value.every(finding => [...finding.sample].length <= 60)).toBe(true)
  })
})

describe('paper - clean files', () => {
  it('are blocked in at most two of a hundred', async () => {
    const blocked: string[] = []
    const files = await cleanFiles()
    for (const { name, kind, bytes } of files) {
      const found = findHidden(kind, bytes)
      if (!found.ok) throw new Error(`${name}: ${found.reason.message}`)
      for (const { what, where, sample } of found.value.filter(({ blocks }) => blocks))
        blocked.push(`${name}: ${what} ${where} ${sample}`)
    }
    expect(files.length).toBeGreaterThanOrEqual(200)
    expect(blocked).toEqual([])
  })
})

describe('paper - clean copy (BAD-11)', () => {
  it.each(QUIRKS.filter(({ cleanable }) => cleanable))('takes out $name', async ({ kind, what, bytes }) => {
    const before = bytes()
    const copy = await cleanCopy(kind, before)
    if (!copy.ok) throw new Error(copy.reason.message)
    expect(copy.value.removed).toContainEqual(expect.objectContaining({ what }))
    expect(copy.value.left.filter(finding => finding.what === what)).toEqual([])
    expect(everythingIn(kind, copy.value.bytes)).not.toContain(MARK)
    expect(await visibleText(kind, copy.value.bytes)).toBe(await visibleText(kind, before))
  })

  it.each(QUIRKS.filter(({ cleanable }) => !cleanable))(
    'says that $name is left',
    async ({ kind, what, bytes, blocks }) => {
      const before = bytes()
      const copy = await cleanCopy(kind, before)
      if (!copy.ok) throw new Error(copy.reason.message)
      expect(copy.value.left).toContainEqual(expect.objectContaining({ what, blocks }))
      expect(await visibleText(kind, copy.value.bytes)).toBe(await visibleText(kind, before))
    },
  )
})
