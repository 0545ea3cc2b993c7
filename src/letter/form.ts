import type { PlainDate } from '../basics/plain-date.ts'
import type { FormBody } from './facts.ts'
import type { Letter, LetterBlock, LetterTable } from './letter.ts'
import type { LetterKind } from './letter-kinds.ts'

/** A row of a form: label and content, or two of each beside one another, or a heading over the whole width. */
export type FormRow =
  | readonly [string]
  | readonly [string, string]
  | readonly [string, string, string, string]

/** The table of a form; an empty content is to be written in by hand. */
export const formTable = (caption: string, rows: readonly FormRow[]): LetterTable => ({
  type: 'table',
  caption,
  widths: [34, 44, 34, 44],
  head: null,
  rows,
})

/** A content that is written in by hand: a few words, or several lines. */
export const BLANK = ''
export const LONG_BLANK = '\n\n\n\n'

/** Ticked or not, for a form on which one of several is chosen; null leaves them all open. */
export const choices = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
  chosen: Value | null,
): string =>
  (Object.keys(labels) as Value[]).map(value => `${value === chosen ? '☑' : '□'}${labels[value]}`).join('　')

/** A form: a title and a table, without number, addressee and remedy. */
export const form = (
  kind: LetterKind,
  body: FormBody,
  title: string,
  blocks: readonly LetterBlock[],
  signedOn: PlainDate | null = null,
): Letter => ({
  kind,
  decision: null,
  sender: body.name,
  letterhead: false,
  title,
  number: null,
  addressee: null,
  blocks,
  remedy: null,
  closing: null,
  attachments: [],
  signature: signedOn === null ? null : { body: body.name, date: signedOn },
  contact: null,
  articles: [],
})
