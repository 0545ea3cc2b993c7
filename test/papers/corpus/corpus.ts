import type { CorpusCase, Family } from './family.ts'
import { htmlFamilies } from './layouts/html.ts'
import { lineFamilies, pipeFamilies, tabFamilies } from './layouts/plain-text.ts'
import { makeRng } from './rng.ts'

/** Every way of publishing that the corpus can imitate. */
export const FAMILIES: readonly Family[] = [...htmlFamilies, ...pipeFamilies, ...tabFamilies, ...lineFamilies]

/** One case of a family; the same seed makes the same paper. */
export const drawCase = async (family: Family, seed: number): Promise<CorpusCase> =>
  family.make(makeRng(seed * 1009 + hash(family.id)))

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0, 7)
