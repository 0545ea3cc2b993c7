import { type Breach, breach, DECISIONS, type DecisionKind, ROW_SHAPES } from '../law/index.ts'
import { restsOn } from './citation.ts'
import type { DecisionContent } from './events.ts'

/** 不予公开情形: the eight refusals of table three. */
export const EXEMPTIONS: readonly DecisionKind[] = ROW_SHAPES.filter(shape => shape.group === 'refused').map(
  shape => shape.code as DecisionKind,
)

/**
 * Why a part may be left out of a partial disclosure: an exemption (条例§37), and, where one application of several parts
 * was not split, that the part is not held or would have to be made (presumed, domain.md A4 rule 5).
 */
export const WITHHOLDING_GROUNDS: readonly DecisionKind[] = [...EXEMPTIONS, 'notHeld', 'needsCreation']

/** Whether what is withheld fits the outcome (条例§37): every part with its own ground, article and reason. */
export function findSeveranceBreach({ outcome, withheld }: DecisionContent): Breach | null {
  if (outcome !== 'partial')
    return withheld.length === 0
      ? null
      : breach(
          'DEC-06',
          `“${DECISIONS[outcome].zh}”不列不公开的部分；有公开也有不公开的，请改选部分公开，只计这一种结果。`,
        )
  if (withheld.length === 0)
    return breach('DEC-05', '部分公开没有列明不公开的部分，请逐项填写不公开的内容、情形、条款和理由。')
  for (const { part, ground, article, reason } of withheld) {
    if (part.trim() === '' || reason.trim() === '')
      return breach('DEC-05', '不公开的部分须写明是哪一部分、为什么不公开，请逐项补填。')
    if (!WITHHOLDING_GROUNDS.includes(ground))
      return breach(
        'DEC-07',
        `“${DECISIONS[ground].zh}”不能作为部分公开中不公开的理由，请从不予公开的各项情形中选择。`,
      )
    if (!restsOn(ground, [article]))
      return breach(
        'DEC-07',
        `“${part}”引用的条款“${article}”与情形“${DECISIONS[ground].zh}”不符，应引用${DECISIONS[ground].article}，请改正。`,
      )
  }
  return null
}

/** Every ground on which something is refused: the outcome itself, or those of the withheld parts. */
export const groundsOf = ({
  outcome,
  withheld,
}: Pick<DecisionContent, 'outcome' | 'withheld'>): DecisionKind[] =>
  outcome === 'partial' ? [...new Set(withheld.map(each => each.ground))] : [outcome]
