import type { RemedyNotice } from '../application/index.ts'
import type { Article, DecisionKind } from '../law/index.ts'
import { slotValues } from './addressing.ts'
import type { ApplicantLetterFacts, ApplicationFacts, Recipient, SignedFacts } from './facts.ts'
import { type Letter, type LetterBlock, paragraph } from './letter.ts'
import type { LetterKind } from './letter-kinds.ts'
import { type AdaptedWording, fill } from './wording/wording.ts'

/** What one kind of letter adds to the parts that all letters share. */
export interface LetterParts {
  readonly kind: LetterKind
  readonly title: string
  readonly blocks: readonly LetterBlock[]
  readonly articles: readonly Article[]
  readonly decision?: DecisionKind
  readonly remedy?: RemedyNotice
  readonly attachments?: readonly string[]
}

/** An application as a letter refers to it, whether or not it quotes what was asked for. */
export type Reference = Omit<ApplicationFacts, 'requests'>

/** A letter on one application: which it is, then what this kind of letter says. */
export function letterTo(
  recipient: Recipient,
  application: Reference,
  facts: SignedFacts,
  wording: AdaptedWording,
  parts: LetterParts,
): Letter {
  const { body, number, date } = facts
  const values = slotValues(recipient, application, body.contact)
  const closing = fill(wording.closing, values)
  return {
    kind: parts.kind,
    decision: parts.decision ?? null,
    sender: body.name,
    letterhead: true,
    title: parts.title,
    number,
    addressee: `${recipient.name}：`,
    blocks: [paragraph(fill(wording.opening, values)), ...parts.blocks],
    remedy: parts.remedy ?? null,
    closing: closing === '' ? null : closing,
    attachments: parts.attachments ?? [],
    signature: { body: body.name, date },
    contact: fill(wording.contact, values),
    articles: parts.articles,
  }
}

/** The same to the applicant. */
export const applicantLetter = (
  facts: ApplicantLetterFacts,
  wording: AdaptedWording,
  parts: LetterParts,
): Letter => letterTo(facts.applicant, facts.application, facts, wording, parts)
