import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  maskPrivacy,
  type PaperHit,
  type PrivateKind,
  scanPaper,
  scanPrivacy,
} from '../../../src/check/index.ts'
import { readPaper } from '../../../src/paper/index.ts'
import { cleanFiles } from '../hidden/clean-files.ts'
import { type Planted, plant, randomFrom, sentence } from './planted.ts'
import { fileWith } from './planted-files.ts'

const SEED = 20_260_131
const IN_TEXTS = 7_000
/** Files of a kind, and planted things in each. */
const IN_FILES = { html: [8, 100], docx: [8, 100], xlsx: [8, 100], pdf: [6, 100] } as const

const plain = (text: string): string => text.toUpperCase().replace(/\s+/g, '')

const shows = (planted: Planted, hit: Pick<PaperHit, 'kind' | 'masked'>): boolean =>
  hit.kind === planted.kind && plain(hit.masked).endsWith(plain(planted.tail))

/** Share of each kind that was found, and the texts that were not. */
class Tally {
  readonly missed: string[] = []
  readonly #counts = new Map<PrivateKind, [found: number, all: number]>()

  add(planted: Planted, found: boolean, where: string): void {
    const [before, all] = this.#counts.get(planted.kind) ?? [0, 0]
    this.#counts.set(planted.kind, [before + (found ? 1 : 0), all + 1])
    if (!found) this.missed.push(`${planted.kind} ${where}`)
  }

  expectNearlyAll(): void {
    const [found, all] = [...this.#counts.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
    const poor = [...this.#counts].filter(([, [some, every]]) => some / every < 0.97).map(([kind]) => kind)
    const missed = found / all >= 0.99 && poor.length === 0 ? [] : this.missed.slice(0, 20)
    expect({ missed, poor }).toEqual({ missed: [], poor: [] })
  }
}

describe('check - privacy - recall (BAD-12)', () => {
  it(`finds nearly all of ${IN_TEXTS} things planted in texts`, () => {
    const random = randomFrom(SEED)
    const tally = new Tally()
    for (let index = 0; index < IN_TEXTS; index++) {
      const planted = plant(random)
      const text = sentence(random, planted)
      tally.add(
        planted,
        scanPrivacy(text).some(hit => shows(planted, hit)),
        text,
      )
    }
    tally.expectNearlyAll()
  })

  it.each(Object.entries(IN_FILES))('finds nearly all things planted in %s', async (kind, [files, each]) => {
    const random = randomFrom(SEED + files + kind.length * 7)
    const tally = new Tally()
    for (let file = 0; file < files; file++) {
      const rows = Array.from({ length: each }, () => plant(random))
      const bytes = await fileWith(kind as keyof typeof IN_FILES, random, rows)
      const paper = await readPaper(bytes, `a.${kind}`)
      if (!paper.ok) throw new Error(paper.reason.message)
      const hits = [...scanPaper(paper.value)]
      for (const row of rows) {
        const at = hits.findIndex(hit => shows(row, hit))
        if (at >= 0) hits.splice(at, 1)
        tally.add(row, at >= 0, `${kind} ${row.text}`)
      }
    }
    tally.expectNearlyAll()
  })

  it('masks every number that it finds', () => {
    const random = randomFrom(SEED + 1)
    for (let index = 0; index < 1_000; index++) {
      const planted = plant(random)
      if (planted.kind === 'secrecyMark') continue
      const text = sentence(random, planted)
      const hidden = maskPrivacy(text)
      if (scanPrivacy(text).some(hit => shows(planted, hit))) expect(hidden).not.toContain(planted.text)
      expect(scanPrivacy(hidden).filter(hit => hit.kind === planted.kind)).toEqual([])
    }
  })
})

describe('check - privacy - false alarms (BAD-12)', () => {
  const innocent = readFileSync(new URL('../../vectors/innocent-texts.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(text => text !== '' && !text.startsWith('#'))

  it('are tried with two hundred texts', () => expect(innocent.length).toBeGreaterThanOrEqual(200))

  it.each(innocent)('stays silent on %s', text => {
    expect(scanPrivacy(text)).toEqual([])
    expect(maskPrivacy(text)).toBe(text)
  })

  it('are none for identity numbers in ten thousand rows of figures', () => {
    const random = randomFrom(SEED + 2)
    for (let index = 0; index < 10_000; index++) {
      const row = Array.from({ length: 12 }, () => Math.floor(10 ** (random() * 7)))
      expect(scanPrivacy(row.join(' ')).filter(({ kind }) => kind === 'identityNumber')).toEqual([])
    }
  })

  it('are none in files in which nobody is named', async () => {
    for (const { name, kind, bytes } of await cleanFiles()) {
      if (kind === 'jpg' || kind === 'png') continue
      const paper = await readPaper(bytes, `a.${kind}`)
      if (paper.ok) expect([name, scanPaper(paper.value)]).toEqual([name, []])
    }
  })
})
