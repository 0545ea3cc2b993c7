import { type Article, DECISIONS, type RemedyClass } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { cite } from '../cite.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts, Supply } from '../facts.ts'
import { type Letter, paragraph } from '../letter.ts'
import { ended, listed } from '../sentences.ts'
import { suppliedTitles, supplyBlocks } from '../supply.ts'
import type { AdaptedWording } from '../wording/wording.ts'
import type { Several, Words } from '../words.ts'

/**
 * Why a part may be withheld: one of the eight refusals of table three, that it is not held or would have to be made,
 * or that it is no government information (条例§37).
 */
type WithholdingGround =
  | 'stateSecret'
  | 'prohibitedByLaw'
  | 'securityStability'
  | 'thirdPartyRights'
  | 'internalAffairs'
  | 'processRecords'
  | 'enforcementFile'
  | 'administrativeQuery'
  | 'notHeld'
  | 'needsCreation'
  | 'notGovernmentInformation'

/** 不公开部分 with its own ground and reason. */
export interface SeveredPart {
  readonly part: Words
  readonly ground: WithholdingGround
  readonly reason: Words
}

export interface PartialFacts extends DecisionFacts {
  readonly disclosedParts: Several<Words>
  readonly withheldParts: Several<SeveredPart>
  readonly supply: Supply
  /** A body's own choice on the withheld part, which no text of the law settles; null for the default. */
  readonly remedyChoice: RemedyClass | null
}

const GROUND_WORDS: Record<WithholdingGround, string> = {
  stateSecret: '属于国家秘密',
  prohibitedByLaw: '属于法律、行政法规禁止公开的信息',
  securityStability: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
  thirdPartyRights: '公开会对第三方合法权益造成损害',
  internalAffairs: '属于内部事务信息',
  processRecords: '属于过程性信息',
  enforcementFile: '属于行政执法案卷信息',
  administrativeQuery: '属于行政查询事项',
  notHeld: '本机关不掌握',
  needsCreation: '没有现成信息，需要另行制作',
  notGovernmentInformation: '不属于政府信息',
}

/** The article of a part: its kind's own, narrowed to the item that a part can rest on. */
function groundArticle(ground: WithholdingGround): Article {
  if (ground === 'notGovernmentInformation') return '条例§2'
  return ground === 'notHeld' ? '条例§36(四)' : DECISIONS[ground].article
}

/** L21 部分公开告知书: what is given, and each part that is not, with its reason and article (条例§37). */
export function composePartial(facts: PartialFacts, wording: AdaptedWording): Letter {
  const whom = you(facts.applicant)
  const { disclosedParts, withheldParts, supply } = facts
  return decisionLetter(facts, wording, {
    kind: 'L21',
    decision: 'partial',
    title: '政府信息部分公开告知书',
    findings: [
      paragraph(`${whom}申请公开的信息中含有不应当公开或者不属于政府信息的内容，能够作区分处理。`),
      paragraph('（一）予以公开的部分：'),
      listed(disclosedParts),
      paragraph('（二）不予公开的部分及理由：'),
      listed(withheldParts.map(withheld)),
    ],
    article: '条例§37',
    furtherArticles: [...new Set(withheldParts.map(({ ground }) => groundArticle(ground)))],
    result: `本机关决定向${whom}提供可以公开的政府信息内容，不提供上述不予公开的部分。`,
    provision: supplyBlocks(supply, facts.applicant),
    attachments: suppliedTitles(supply),
    remedyChoice: facts.remedyChoice ?? (isAnyExempt(withheldParts) ? null : 'either'),
  })
}

/** Reconsideration comes first only against what is withheld under 条例§14–16. */
const isAnyExempt = (parts: Several<SeveredPart>): boolean =>
  parts.some(
    ({ ground }) =>
      ground !== 'notGovernmentInformation' && DECISIONS[ground].remedy === 'reconsiderationFirst',
  )

const withheld = ({ part, ground, reason }: SeveredPart): string =>
  `${part}。该部分${GROUND_WORDS[ground]}，理由是：${ended(reason)}依据${cite(groundArticle(ground))}，不予提供。`
