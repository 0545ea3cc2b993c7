import type { RemedyNotice } from '../application/index.ts'
import type { Article, DecisionKind } from '../law/index.ts'
import { slotValues } from './addressing.ts'
import type { ApplicantLetterFacts } from './facts.ts'
import { type Letter, type LetterBlock, list, paragraph } from './letter.ts'
import type { LetterKind } from './letter-kinds.ts'
import { type AdaptedWording, fill } from './wording/wording.ts'
import type { Several } from './words.ts'

/** What one kind of letter adds to the parts that all letters to the applicant share. */
export interface LetterParts {
  readonly kind: LetterKind
  readonly title: string
  readonly blocks: readonly LetterBlock[]
  readonly articles: readonly Article[]
  readonly decision?: DecisionKind
  readonly remedy?: RemedyNotice
  readonly attachments?: readonly string[]
}

/** A letter to the applicant: which application, what was asked, then what this kind of letter says. */
export function applicantLetter(
  facts: ApplicantLetterFacts,
  wording: AdaptedWording,
  parts: LetterParts,
): Letter {
  const { body, number, date, applicant, application } = facts
  const values = slotValues(applicant, application, body.contact)
  return {
    kind: parts.kind,
    decision: parts.decision ?? null,
    sender: body.name,
    letterhead: true,
    title: parts.title,
    number,
    addressee: `${applicant.name}：`,
    blocks: [paragraph(fill(wording.opening, values)), ...parts.blocks],
    remedy: parts.remedy ?? null,
    closing: fill(wording.closing, values) || null,
    attachments: parts.attachments ?? [],
    signature: { body: body.name, date },
    contact: fill(wording.contact, values),
    articles: parts.articles,
  }
}

/** A single content within the sentence, several as a list; quoted word for word. */
export function quoted(before: string, contents: Several<string>): LetterBlock[] {
  if (contents.length === 1) return [paragraph(`${before}“${contents[0]}”。`)]
  return [paragraph(before), list(contents.map((content, at) => ended(content, at === contents.length - 1)))]
}

/** An item of a list with its mark: a semicolon, after the last a full stop; its own where it has one. */
export const ended = (item: string, last: boolean): string =>
  /[。；！？]$/.test(item) ? item : `${item}${last ? '。' : '；'}`

/** Items as a list with their marks. */
export const listed = (items: readonly string[]): LetterBlock =>
  list(items.map((item, at) => ended(item, at === items.length - 1)))
