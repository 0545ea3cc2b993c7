import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/index.ts'
import { readPaper } from '../../src/paper/index.ts'
import { APPLICATION_PATHS, DISPUTE_PATHS, figureAt, readReport } from '../../src/report/index.ts'
import { drawCase, FAMILIES } from './corpus/corpus.ts'
import { withMisprint } from './corpus/draft.ts'
import { setFigure } from './corpus/expected.ts'
import type { Family } from './corpus/family.ts'
import { makeRng, type Rng } from './corpus/rng.ts'

const SEEDS = Number(process.env.CORPUS_SEEDS ?? 2)
const CELLS = [...APPLICATION_PATHS, ...DISPUTE_PATHS]

function withAnotherDigit(figure: number, rng: Rng): number {
  const digits = [...String(figure)]
  digits[rng.int(0, digits.length - 1)] = String(rng.int(0, 9))
  const changed = Number(digits.join(''))
  return changed === figure ? Number(`1${figure}`) : changed
}

/** One paper of the family in which a digit of one cell is wrong; null where the layout loses that cell. */
async function misprinted(family: Family, seed: number) {
  const rng = makeRng(seed)
  const path = rng.pick(CELLS)
  let wrong: number | null = null
  const paperCase = await withMisprint(
    made => {
      const figure = figureAt(made.report, path)
      if (typeof figure !== 'number') return
      wrong = withAnotherDigit(figure, rng)
      setFigure(made.report, path, wrong)
    },
    () => drawCase(family, seed),
  )
  const { expected } = paperCase
  const isCertain = figureAt(expected.report, path) === wrong && !expected.alternatives.has(path)
  return wrong !== null && isCertain ? { path, wrong, paperCase } : null
}

describe('papers - a published wrong figure', () => {
  for (const family of FAMILIES.filter(one => one.kept === undefined)) {
    it(`${family.id} keeps it and a tie-out reports it (T3-01…04, T4-01…04)`, async () => {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const made = await misprinted(family, seed)
        if (made === null) continue
        const { path, wrong, paperCase } = made
        const paper = await readPaper(paperCase.bytes, paperCase.name)
        const reading = paper.ok ? readReport(paper.value, paperCase.name) : paper
        if (!reading.ok) throw new Error(reading.reason.message)
        const reported = checkReport({ reading: reading.value, previous: null }).some(
          ({ rule, severity, figures }) =>
            /^T[34]-0[1-4]$/.test(rule) && severity === 'error' && figures?.includes(path),
        )
        const found = figureAt(reading.value.report, path)
        // Where only the sum tells which cells are empty, a wrong one leaves the cell unread, and says so.
        if (found === null && (reported || reading.value.incomplete.length > 0)) continue
        expect({ seed, path, found, reported }).toEqual({ seed, path, found: wrong, reported: true })
      }
    })
  }
})
