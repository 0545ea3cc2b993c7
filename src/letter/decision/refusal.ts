import type { DecisionKind, RemedyClass } from '../../law/index.ts'
import { you } from '../addressing.ts'
import { decisionLetter } from '../decision-letter.ts'
import type { DecisionFacts } from '../facts.ts'
import { type Letter, type LetterBlock, paragraph } from '../letter.ts'
import type { LetterKind } from '../letter-kinds.ts'
import type { AdaptedWording } from '../wording/wording.ts'

/** The words that the eight refusals share. */
const REFUSAL_TITLE = '政府信息不予公开决定书'

/** A refusal under one article: the facts, then 决定不予公开. */
export function refusal(
  facts: DecisionFacts,
  wording: AdaptedWording,
  parts: {
    readonly kind: LetterKind
    readonly decision: DecisionKind
    readonly article: string
    readonly furtherArticles?: readonly string[]
    readonly findings: readonly LetterBlock[]
    readonly remedyChoice?: RemedyClass | null
  },
): Letter {
  return decisionLetter(facts, wording, {
    ...parts,
    title: REFUSAL_TITLE,
    result: `本机关决定对${you(facts.applicant)}申请公开的上述信息不予公开。`,
  })
}

/** What §16 asks before it lets a body choose: no law, regulation or rule orders disclosure. */
export const noDutyToDisclose = (): LetterBlock =>
  paragraph('经核查，没有法律、法规、规章规定上述信息应当公开。')
