import { describe, expect, it } from 'vitest'
import { drawCase, FAMILIES } from './corpus/corpus.ts'
import { judgeCase } from './corpus/judge.ts'

const SEEDS = Number(process.env.CORPUS_SEEDS ?? 4)

/** Layouts that the reader does not master yet: the test says when one of them may leave this list. */
const NOT_YET = new Set(['real-pdf-cut-figures'])

describe('papers - made-up reports in every published layout', () => {
  for (const family of FAMILIES) {
    const run = NOT_YET.has(family.id) ? it.fails : it
    run(`${family.id} gives exactly its figures and no false error: ${family.about}`, async context => {
      if (family.unavailable?.()) {
        console.log(`${family.id} skipped: ${family.unavailable()}`)
        return context.skip()
      }
      // A family that needs a program to make its papers is slow; two of each are enough for every day.
      const seeds = family.unavailable ? Math.min(2, SEEDS) : SEEDS
      for (let seed = 1; seed <= seeds; seed++) {
        const paperCase = await drawCase(family, seed)
        const { differences, falseErrors } = await judgeCase(paperCase)
        const which = `${family.id} seed ${seed} ${paperCase.notes}`
        expect({ which, differences: differences.slice(0, 5), falseErrors }).toEqual({
          which,
          differences: [],
          falseErrors: [],
        })
      }
    })
  }
})
