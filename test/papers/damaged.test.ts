import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/index.ts'
import { readPaper, UNUSABLE_REASONS } from '../../src/paper/index.ts'
import { evidenceAt, FIGURE_PATHS, figureAt, type ReportReading, readReport } from '../../src/report/index.ts'
import { drawCase, FAMILIES } from './corpus/corpus.ts'
import type { CorpusCase } from './corpus/family.ts'
import { makeRng, type Rng } from './corpus/rng.ts'

const MUTATIONS = Number(process.env.MUTATIONS ?? 2_000)
const COPIES = Number(process.env.COPIES ?? 500)

type Bytes = Uint8Array<ArrayBuffer>
type Mutator = (bytes: Uint8Array, rng: Rng) => Bytes

const flipped: Mutator = (bytes, rng) => {
  const copy = bytes.slice()
  for (let count = rng.int(1, 20); count > 0; count--) copy[rng.int(0, copy.length - 1)] = rng.int(0, 255)
  return copy
}
const cut: Mutator = (bytes, rng) => bytes.slice(0, rng.int(0, bytes.length))
const beheaded: Mutator = (bytes, rng) => bytes.slice(rng.int(0, bytes.length))
const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts))
const holed: Mutator = (bytes, rng) => {
  const at = rng.int(0, bytes.length)
  return joined(bytes.subarray(0, at), bytes.subarray(at + rng.int(1, 2_000)))
}
const doubled: Mutator = (bytes, rng) => {
  const at = rng.int(0, bytes.length)
  const to = at + rng.int(1, 5_000)
  return joined(bytes.subarray(0, to), bytes.subarray(at, to), bytes.subarray(to))
}

const ODD_PIECES = [
  '0',
  '９',
  '-',
  '1e9',
  '<',
  '>',
  '</td>',
  '<td colspan=1000>',
  '"',
  '&#0;',
  '|',
  '\t',
  '\n',
  '（',
  '一、',
  '\0',
  '\ufeff',
  '\ud800',
]
const retyped: Mutator = (bytes, rng) => {
  let text = new TextDecoder().decode(bytes)
  for (let count = rng.int(1, 8); count > 0; count--) {
    const at = rng.int(0, text.length)
    text = text.slice(0, at) + rng.pick(ODD_PIECES) + text.slice(at + rng.int(0, 3))
  }
  return new TextEncoder().encode(text)
}

/** The parts of an office file, one of them lost, emptied, doubled under another name or changed. */
const repacked: Mutator = (bytes, rng) => {
  const parts = unzipSync(bytes)
  const name = rng.pick(Object.keys(parts))
  const way = rng.int(0, 4)
  if (way === 0) delete parts[name]
  else if (way === 1) parts[name] = new Uint8Array(0)
  else if (way === 2) parts[`${name}.xml`] = parts[name]!
  else parts[name] = rng.pick([flipped, cut, holed, doubled, retyped])(parts[name]!, rng)
  return zipSync(parts)
}

const mutatorsOf = (name: string): readonly Mutator[] =>
  /\.(?:docx|xlsx)$/.test(name)
    ? [repacked, repacked, repacked, flipped, cut, holed]
    : [flipped, cut, beheaded, holed, doubled, retyped, retyped]

async function read({ bytes, name }: Pick<CorpusCase, 'bytes' | 'name'>): Promise<ReportReading | string> {
  const paper = await readPaper(bytes, name)
  const reading = paper.ok ? readReport(paper.value, name) : paper
  return reading.ok ? reading.value : reading.reason.reason
}

describe('papers - damaged files', () => {
  it(`answers ${MUTATIONS} mutations with a reading or a reason (BAD-5)`, { timeout: 120_000 }, async () => {
    const rng = makeRng(5)
    const answers = new Map<string, number>()
    for (let count = 0; count < MUTATIONS; count++) {
      const family = FAMILIES[count % FAMILIES.length]!
      const paperCase = await drawCase(
        family,
        family.kept === undefined ? rng.int(1, 9) : rng.int(1, family.kept),
      )
      const bytes = rng.pick(mutatorsOf(paperCase.name))(paperCase.bytes, rng)
      const started = performance.now()
      const answer = await read({ bytes, name: paperCase.name })
      expect(performance.now() - started).toBeLessThan(5_000)
      if (typeof answer === 'string') expect(UNUSABLE_REASONS).toContain(answer)
      else {
        checkReport({ reading: answer, previous: null })
        for (const path of FIGURE_PATHS) {
          const figure = figureAt(answer.report, path)
          expect(figure === null || Number.isFinite(figure)).toBe(true)
        }
      }
      const kind = typeof answer === 'string' ? answer : 'read'
      answers.set(kind, (answers.get(kind) ?? 0) + 1)
    }
    console.log('mutations by answer:', Object.fromEntries(answers))
  })

  it('guesses nothing of a page or text that is cut off inside a table', { timeout: 60_000 }, async () => {
    const rng = makeRng(99)
    // Rows without their empty cells or their totals may add up by chance when they are cut.
    const texts = FAMILIES.filter(
      one => !/docx|xlsx|pdf|json|bulletin|lines-empty|total-lost/.test(one.id) && !one.kept,
    )
    for (let count = 0; count < COPIES; count++) {
      const family = texts[count % texts.length]!
      const seed = rng.int(1, 9)
      const { bytes, name, expected } = await drawCase(family, seed)
      const text = new TextDecoder().decode(bytes)
      const [from, to] = [text.indexOf('第二十条'), text.lastIndexOf('五、存在')]
      if (from < 0 || to < from) continue
      const at = rng.int(from, to)
      const answer = await read({ bytes: new TextEncoder().encode(text.slice(0, at)), name })
      if (typeof answer === 'string') continue
      for (const path of FIGURE_PATHS) {
        if (expected.blank.has(path) || expected.alternatives.has(path)) continue
        const found = figureAt(answer.report, path)
        const right = figureAt(expected.report, path)
        const where = { family: family.id, seed, at, path }
        if (found !== null) expect({ ...where, found }).toEqual({ ...where, found: right })
        else if (right !== 0 && right !== null && evidenceAt(answer, path)?.state === 'blank')
          expect.fail(`${JSON.stringify(where)}: ${right} is lost, not blank`)
      }
    }
  })

  it(`lets none of ${COPIES} cut-off copies pass (BAD-13)`, { timeout: 60_000 }, async () => {
    const rng = makeRng(13)
    const whole = FAMILIES.filter(family => !/^bulletin/.test(family.id))
    for (let count = 0; count < COPIES; count++) {
      const family = whole[count % whole.length]!
      const seed = family.kept === undefined ? rng.int(1, 9) : rng.int(1, family.kept)
      const { bytes, name } = await drawCase(family, seed)
      const share = rng.int(10, 990) / 1000
      const answer = await read({ bytes: bytes.slice(0, Math.floor(bytes.length * share)), name })
      if (typeof answer === 'string') continue
      const errors = checkReport({ reading: answer, previous: null }).filter(one => one.severity === 'error')
      // Cut behind the last heading nothing of the form is lost: section six is free text.
      const reachesTheEnd = answer.outline.some(item => item.section === 6) && answer.incomplete.length === 0
      expect({ family: family.id, seed, share, passes: errors.length === 0 && !reachesTheEnd }).toMatchObject(
        {
          passes: false,
        },
      )
    }
  })
})
