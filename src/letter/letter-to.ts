import type { RemedyNotice } from '../application/index.ts'
import type { Article, DecisionKind } from '../law/index.ts'
import { slotValues, you } from './addressing.ts'
import type { ApplicantLetterFacts, ApplicationFacts, Recipient, SignedFacts } from './facts.ts'
import { type Letter, type LetterBlock, paragraph } from './letter.ts'
import type { LetterKind } from './letter-kinds.ts'
import { quoted } from './sentences.ts'
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

/** The same of a letter to the applicant, who is told again what he asked for. */
export interface ApplicantLetterParts extends LetterParts {
  /** 申请公开, where nothing else is asked. */
  readonly asked?: string
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

/** A letter to the applicant: it also quotes what was asked for. */
export function applicantLetter(
  facts: ApplicantLetterFacts,
  wording: AdaptedWording,
  { asked = '申请公开', ...parts }: ApplicantLetterParts,
): Letter {
  const { applicant, application } = facts
  const contents = quoted(`${you(applicant)}${asked}的内容为：`, application.requests)
  return letterTo(applicant, application, facts, wording, {
    ...parts,
    blocks: [...contents, ...parts.blocks],
  })
}
