import type { RemedyNotice } from '../application/index.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type { Article, DecisionKind } from '../law/index.ts'
import type { DocumentNumber } from './document-number.ts'
import type { LetterKind } from './letter-kinds.ts'

/** 文书: everything that one letter says, part by part, before it has a page. */
export interface Letter {
  readonly kind: LetterKind
  /** The decision that it carries; null for a letter that decides nothing on an application. */
  readonly decision: DecisionKind | null
  /** 发文机关. */
  readonly sender: string
  /** Whether it has 发文机关标志 and red rules; a form of the file has not. */
  readonly letterhead: boolean
  readonly title: string
  /** Null for a form. */
  readonly number: DocumentNumber | null
  /** 主送机关 or person; null for a form that goes to the file. */
  readonly addressee: string | null
  readonly blocks: readonly LetterBlock[]
  readonly remedy: RemedyNotice | null
  /** 特此告知。 */
  readonly closing: string | null
  readonly attachments: readonly string[]
  /** 署名与成文日期; null for a form that is filled in by hand. */
  readonly signature: { readonly body: string; readonly date: PlainDate } | null
  /** 附注: whom to ask; null for a form that has it among its rows. */
  readonly contact: string | null
  /** Every article that the letter rests on, in the order of the text. */
  readonly articles: readonly Article[]
}

export type LetterBlock = LetterParagraph | LetterHeading | LetterList | LetterTable

export interface LetterParagraph {
  readonly type: 'paragraph'
  readonly text: string
}

/** A chapter of the letter: 一、予以公开的部分. */
export interface LetterHeading {
  readonly type: 'heading'
  readonly text: string
}

/** Items numbered 1. 2. 3., each a paragraph. */
export interface LetterList {
  readonly type: 'list'
  readonly items: readonly string[]
}

export interface LetterTable {
  readonly type: 'table'
  readonly caption: string
  /** One width a column in millimetres, 156 together. */
  readonly widths: readonly number[]
  /** Headers of the columns; null for a table whose rows have their header at the left. */
  readonly head: readonly string[] | null
  /** An empty cell is to be filled in by hand. */
  readonly rows: readonly (readonly string[])[]
}

export const paragraph = (text: string): LetterParagraph => ({ type: 'paragraph', text })
export const heading = (text: string): LetterHeading => ({ type: 'heading', text })
export const list = (items: readonly string[]): LetterList => ({ type: 'list', items })

/** The whole text of a letter in reading order, one line a part. */
export function letterLines(letter: Letter): string[] {
  const lines = letter.blocks.flatMap(block => {
    if (block.type === 'list') return block.items
    if (block.type === 'table') return [...(block.head ?? []), ...block.rows.flat()]
    return [block.text]
  })
  return [
    letter.sender,
    letter.title,
    ...(letter.addressee === null ? [] : [letter.addressee]),
    ...lines,
    ...(letter.remedy === null ? [] : [letter.remedy.text]),
    ...(letter.closing === null ? [] : [letter.closing]),
    ...letter.attachments,
    ...(letter.signature === null ? [] : [letter.signature.body]),
    ...(letter.contact === null ? [] : [letter.contact]),
  ]
}
