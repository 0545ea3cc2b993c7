import { you } from '../addressing.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts, Supply } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended } from '../sentences.ts'
import { suppliedTitles, supplyBlocks } from '../supply.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Words } from '../words.ts'

export interface NeedsCreationFacts extends DecisionFacts {
  /** In what shape the body has the information now. */
  readonly existingForm: Words
  /** What would have to be gathered, worked on and analysed. */
  readonly effort: Words
  /** What can be set apart and is given now (条例§37); null where nothing can be. */
  readonly separable: Supply | null
}

/** L32 需要另行制作告知书 (条例§38). */
export function composeNeedsCreation(facts: NeedsCreationFacts, wording: AdaptedWording): Letter {
  const { applicant, existingForm, effort, separable } = facts
  const whom = you(applicant)
  return decisionLetter(facts, wording, {
    kind: 'L32',
    decision: 'needsCreation',
    title: '政府信息需要另行制作告知书',
    findings: [
      paragraph(`本机关没有${whom}申请公开内容的现成信息。现有信息的形态为：${ended(existingForm)}`),
      paragraph(`要提供${whom}申请的内容，${ended(effort)}`),
    ],
    article: '条例§38',
    furtherArticles: separable === null ? [] : ['条例§37'],
    result:
      '行政机关向申请人提供的信息，应当是已制作或者获取的政府信息；需要对现有政府信息进行加工、分析的，行政机关可以不予提供。本机关对需要另行制作的内容不予提供。',
    provision:
      separable === null
        ? []
        : [paragraph('其中能够作区分处理的已有信息，一并提供如下。'), ...supplyBlocks(separable, applicant)],
    attachments: separable === null ? [] : suppliedTitles(separable),
  })
}
