import { you } from '../addressing.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts, Supply } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { paragraph } from '../letter.ts'
import { listed } from '../sentences.ts'
import { suppliedTitles, supplyBlocks } from '../supply.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

/** Where published information is to be found: an address, or the issue of a gazette. */
export interface PublishedAt {
  readonly title: Words
  /** The page's address, the issue of the gazette, or the place of inspection. */
  readonly where: Words
}

/** L20: published already (条例§36(一)), or given now (§36(二)). */
export type DisclosedFacts = DecisionFacts &
  (
    | { readonly outcome: 'alreadyPublic'; readonly published: Several<PublishedAt> }
    | { readonly outcome: 'provided'; readonly supply: Supply }
  )

const TITLE = '政府信息公开申请答复书'

/** L20 答复书（已主动公开、予以公开）. */
export function composeDisclosed(facts: DisclosedFacts, wording: AdaptedWording): Letter {
  const whom = you(facts.applicant)
  if (facts.outcome === 'alreadyPublic')
    return decisionLetter(facts, wording, {
      kind: 'L20',
      decision: 'alreadyPublic',
      title: TITLE,
      findings: [paragraph(`${whom}申请公开的信息已经主动公开。`)],
      article: '条例§36(一)',
      result: `现告知${whom}获取该信息的方式、途径如下：`,
      provision: [listed(facts.published.map(({ title, where }) => `${title}：${where}`))],
    })
  const { supply } = facts
  return decisionLetter(facts, wording, {
    kind: 'L20',
    decision: 'provided',
    title: TITLE,
    findings: [paragraph(`${whom}申请公开的信息属于可以公开的政府信息。`)],
    article: '条例§36(二)',
    furtherArticles: supply.otherFormBecause === null ? [] : ['条例§40'],
    result: `本机关决定予以公开，向${whom}提供该政府信息。`,
    provision: supplyBlocks(supply, facts.applicant),
    attachments: suppliedTitles(supply),
  })
}
