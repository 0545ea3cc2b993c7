import type { DraftWish } from '../draft.ts'
import type { Family } from '../family.ts'
import { type Relabel, SPELLINGS } from '../labels.ts'
import type { Rng } from '../rng.ts'
import { VALUE_STYLE_NAMES, VALUE_STYLES, type ValueStyleName } from '../values.ts'
import { lineFamilies, pipeFamilies, tabFamilies } from './plain-text.ts'

const SPELLING_NAMES = Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[]
/** Styles that leave a cell empty: only a carrier that keeps every cell's place can hold them. */
const EMPTYING: readonly ValueStyleName[] = ['blank', 'someBlank', 'totalOnly']
const KEEPS_CELLS = ['pipe-no-lead', 'pipe-ghost', 'md-rule', 'tab-ghost', 'tab-plain']
const ALL = [...pipeFamilies, ...tabFamilies, ...lineFamilies]

/** Two spelling habits at once, as a clerk has more than one. */
function spell(rng: Rng): { relabel: Relabel; names: string } {
  const names = [rng.pick(SPELLING_NAMES), rng.pick(SPELLING_NAMES)]
  const habits = names.map(name => SPELLINGS[name](rng))
  return {
    relabel: (text, cell) => habits.reduce((words, habit) => habit(words, cell), text),
    names: names.join('+'),
  }
}

/** Any carrier, any spelling, any manner of printing figures. */
export const combinedFamilies: readonly Family[] = (['values', 'labels', 'both'] as const).map(what => ({
  id: `combined-${what}`,
  about: 'a text carrier with other habits of spelling labels and printing figures',
  make: rng => {
    const style = rng.pick(VALUE_STYLE_NAMES)
    const carriers =
      what !== 'labels' && EMPTYING.includes(style) ? ALL.filter(({ id }) => KEEPS_CELLS.includes(id)) : ALL
    const carrier = rng.pick(carriers)
    const { relabel, names } = spell(rng)
    const wish: DraftWish = {
      mergedOther: rng.chance(0.15),
      ...(what === 'labels' ? {} : { printValue: VALUE_STYLES[style](rng) }),
      ...(what === 'values' ? {} : { relabel }),
    }
    const habits = [carrier.id, what === 'labels' ? '' : style, what === 'values' ? '' : names]
    return carrier.print(rng, wish, habits.join(' '))
  },
}))
