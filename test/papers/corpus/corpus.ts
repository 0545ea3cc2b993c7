import type { CorpusCase, Family } from './family.ts'
import { combinedFamilies } from './layouts/combined.ts'
import { damagedTextFamilies } from './layouts/damaged-text.ts'
import { docxFamilies } from './layouts/docx.ts'
import { encodingFamilies } from './layouts/encodings.ts'
import { formFamilies } from './layouts/form-2019.ts'
import { fragmentFamilies } from './layouts/fragments.ts'
import { headingFamilies } from './layouts/headings.ts'
import { htmlFamilies } from './layouts/html.ts'
import { cmsFamilies } from './layouts/html-cms.ts'
import { damagedHtmlFamilies } from './layouts/html-damaged.ts'
import { flatFamilies } from './layouts/html-flat.ts'
import { wordFamilies } from './layouts/html-word.ts'
import { pdfFamilies } from './layouts/pdf.ts'
import { pdfTextFamilies } from './layouts/pdf-text.ts'
import { lineFamilies, pipeFamilies, tabFamilies } from './layouts/plain-text.ts'
import { styleFamilies } from './layouts/styles.ts'
import { exportFamilies } from './layouts/text-exports.ts'
import { xlsxFamilies } from './layouts/xlsx.ts'
import { makeRng } from './rng.ts'

/** Every way of publishing that the corpus can imitate. */
export const FAMILIES: readonly Family[] = [
  ...htmlFamilies,
  ...wordFamilies,
  ...cmsFamilies,
  ...damagedHtmlFamilies,
  ...pipeFamilies,
  ...tabFamilies,
  ...lineFamilies,
  ...styleFamilies,
  ...pdfTextFamilies,
  ...fragmentFamilies,
  ...exportFamilies,
  ...damagedTextFamilies,
  ...formFamilies,
  ...headingFamilies,
  ...encodingFamilies,
  ...flatFamilies,
  ...combinedFamilies,
  ...docxFamilies,
  ...xlsxFamilies,
  ...pdfFamilies,
]

/** One case of a family; the same seed makes the same paper. */
export const drawCase = async (family: Family, seed: number): Promise<CorpusCase> =>
  family.make(makeRng(seed * 1009 + hash(family.id)))

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0, 7)
