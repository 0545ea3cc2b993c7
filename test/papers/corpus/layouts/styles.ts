import { type Draft, type DraftWish, draftLines, makeDraft } from '../draft.ts'
import { type CorpusCase, type Family, textCase } from '../family.ts'
import { expandGrid, plainRows } from '../grid.ts'
import { misprinted, SPELLINGS, unnumbered, withPinyin } from '../labels.ts'
import type { Rng } from '../rng.ts'
import { toTaiwan, toTraditional } from '../traditional.ts'
import { VALUE_STYLE_NAMES, VALUE_STYLES, type ValueStyleName } from '../values.ts'
import { articleHtml, pageHtml } from './html.ts'

/** Carriers that lose nothing, so that a difference is the fault of the style alone. */
export const CARRIERS = ['html', 'pipe', 'tab'] as const
export type Carrier = (typeof CARRIERS)[number]

export const carry = (carrier: Carrier, draft: Draft): string => {
  switch (carrier) {
    case 'html':
      return pageHtml(draft.title, articleHtml(draft))
    case 'pipe':
      return draftLines(draft, grid => plainRows(grid).map(row => `| ${row.join(' | ')} |`)).join('\n')
    case 'tab':
      return draftLines(draft, grid => expandGrid(grid).map(row => row.join('\t'))).join('\n')
  }
}

const carried = (rng: Rng, wish: DraftWish, notes: string, change = (text: string) => text): CorpusCase => {
  const carrier = rng.pick(CARRIERS)
  const draft = makeDraft(rng, wish)
  return textCase(
    carrier === 'html' ? 'html' : 'txt',
    change(carry(carrier, draft)),
    draft,
    `${carrier} ${notes}`,
  )
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const valueFamily = (name: ValueStyleName): Family => ({
  id: `value-${kebab(name)}`,
  about: `cells printed as ${name} (layouts.md section 4)`,
  make: rng =>
    carried(
      rng,
      { printValue: VALUE_STYLES[name](rng), scale: rng.pick(['small', 'medium', 'large', 'few']) },
      name,
    ),
})

const spellingFamily = (name: keyof typeof SPELLINGS): Family => ({
  id: `label-${kebab(name)}`,
  about: 'labels spelt with other punctuation, width or blanks (layouts.md section 5)',
  make: rng => carried(rng, { relabel: SPELLINGS[name](rng) }, name),
})

const scriptFamily = (id: string, change: (text: string) => string, about: string): Family => ({
  id,
  about,
  make: rng => {
    const paperCase = carried(rng, {}, id, change)
    paperCase.expected.compareBody = false
    return paperCase
  },
})

export const styleFamilies: readonly Family[] = [
  ...VALUE_STYLE_NAMES.map(valueFamily),
  {
    id: 'value-none-word',
    about: '无 for 0: no number, and not empty either',
    make: rng => {
      const printValue = (figure: number) =>
        figure === 0 ? { text: '无', blank: true } : { text: String(figure) }
      const paperCase = carried(rng, { printValue }, '')
      for (const rule of ['T3-04', 'T4-04', 'T2-03']) paperCase.expected.mayFind?.add(rule)
      return paperCase
    },
  },
  {
    id: 'value-total-lost',
    about: 'blank for 0, and totals left blank though the parts are not (V-02)',
    make: rng => {
      const printValue = (figure: number, path: string) =>
        path.startsWith('applications.') && (figure === 0 || path.endsWith('.total'))
          ? { text: '', blank: figure === 0 }
          : { text: String(figure) }
      const paperCase = carried(rng, { printValue, scale: 'small' }, '')
      for (const row of Object.values(paperCase.expected.report.applications)) row.total = null
      paperCase.expected.mayFind = null
      return paperCase
    },
  },
  ...(Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[]).map(spellingFamily),
  {
    id: 'label-misprint',
    about: 'misprinted headers and labels from published reports (layouts.md section 5)',
    make: rng => {
      const { relabel, notes } = misprinted(rng)
      const paperCase = carried(rng, { relabel }, notes)
      paperCase.expected.mayFind?.add('F-03')
      return paperCase
    },
  },
  {
    id: 'label-unnumbered',
    about: 'row labels without their numbers',
    make: rng => {
      const paperCase = carried(rng, { relabel: unnumbered }, '')
      paperCase.expected.mayFind?.add('F-03')
      return paperCase
    },
  },
  {
    id: 'merged-other',
    about: '（六）其他处理 as one row in the 2021 form',
    make: rng => carried(rng, { mergedOther: true }, ''),
  },
  scriptFamily('script-traditional', toTraditional, 'traditional characters'),
  scriptFamily('script-taiwan', toTaiwan, 'traditional characters, Taiwan wording'),
  scriptFamily('script-pinyin', withPinyin, 'traditional characters polluted with pinyin'),
]
