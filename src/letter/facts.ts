import type { ReplyForm, ReplyWay, ServiceMethod } from '../application/index.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type { BodyKind } from '../law/index.ts'
import type { DocumentNumber } from './document-number.ts'
import type { Several, Words } from './words.ts'

/** 联系方式 of the office that answers for the letter. */
export interface OfficeContact {
  readonly person: Words | null
  readonly phone: Words
  readonly address: Words | null
  readonly email: Words | null
}

/** 发文机关 by its full name. */
export interface IssuingBody {
  readonly name: Words
  readonly kind: BodyKind
  readonly contact: OfficeContact
}

/** What a form names of the body. */
export type FormBody = Pick<IssuingBody, 'name'>

/** What every letter with a number has. */
export interface SignedFacts {
  readonly body: IssuingBody
  readonly number: DocumentNumber
  /** 成文日期. */
  readonly date: PlainDate
}

/** A person or an organisation that is written to: 你 or 你单位. */
export interface Party {
  readonly name: Words
  readonly kind: 'natural' | 'organisation'
}

/** Whoever a letter goes to; 贵单位 to another body. */
export type Recipient = Party | { readonly name: Words; readonly kind: 'body' }

export interface ApplicationFacts {
  /** 登记号. */
  readonly registerNumber: Words
  readonly submittedOn: PlainDate
  /** 收到之日 (条例§31). */
  readonly receivedOn: PlainDate
  /** The contents asked for, quoted one by one. */
  readonly requests: Several<Words>
}

/** What every letter to the applicant has. */
export interface ApplicantLetterFacts extends SignedFacts {
  readonly applicant: Party
  readonly application: ApplicationFacts
}

/** What happened between receipt and answer and moved the clock (条例§30, §32–34, §42). */
export type HistoryStep =
  | { readonly step: 'correction'; readonly noticeOn: PlainDate; readonly receivedOn: PlainDate }
  | { readonly step: 'consultation'; readonly sentOn: PlainDate; readonly endedOn: PlainDate }
  | { readonly step: 'extension'; readonly noticeOn: PlainDate; readonly until: PlainDate }
  | { readonly step: 'fee'; readonly noticeOn: PlainDate; readonly paidOn: PlainDate }
  | { readonly step: 'delay'; readonly noticeOn: PlainDate; readonly until: PlainDate }

/** Where the applicant can turn, as far as the body knows it by name; the law's own words stand in for null. */
export interface RemedyFacts {
  readonly reviewBody: Words | null
  readonly court: Words | null
  /** Address of the way to file a reconsideration online (行政复议法§22第2款). */
  readonly onlineFiling: Words | null
}

/** What every decision letter has (domain.md B7). */
export interface DecisionFacts extends ApplicantLetterFacts {
  /** Null where nothing moved the clock. */
  readonly history: Several<HistoryStep> | null
  readonly remedy: RemedyFacts
  /** 经互联网送达: the remedy then names the way to file online. */
  readonly deliveredOnline: boolean
}

/** 送达证据: when and how a notice reached its addressee, and the record of it (国办公开办函〔2016〕235号). */
export interface DeliveryEvidence {
  readonly way: ServiceMethod
  readonly on: PlainDate
  /** The record: a signed receipt, the number of the posting, the log of the platform. */
  readonly record: Words
}

/** An earlier letter, by its number and day. */
export interface EarlierLetter {
  readonly number: DocumentNumber
  readonly date: PlainDate
}

/** How information is handed over (条例§40). */
export interface Supply {
  readonly form: ReplyForm
  readonly way: ReplyWay
  readonly documents: Several<SuppliedDocument>
  /** Why not in the form asked for; null where it is. */
  readonly otherFormBecause: Words | null
}

export interface SuppliedDocument {
  readonly title: Words
  readonly copies: number
  readonly pages: number
}
