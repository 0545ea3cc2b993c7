import type { Brand } from '../../basics/brand.ts'

/** The places of a template that the facts fill. */
export const SLOTS = ['你', '提出日期', '收到日期', '登记号', '案号', '联系方式'] as const
export type Slot = (typeof SLOTS)[number]

/** 文书措辞: the parts of a letter that a body may word in its own way, as templates with {{slots}}. */
export interface LetterWording {
  /** How the letter begins: which application, received when. */
  readonly opening: string
  /** How it ends. */
  readonly closing: string
  /** Whom to ask. */
  readonly contact: string
  /** A sentence of explanation that stands before the result; empty for none. */
  readonly reasons: string
}

export type WordingPart = keyof LetterWording

export const WORDING_PARTS: readonly WordingPart[] = ['opening', 'closing', 'contact', 'reasons']

/** A wording that was held against the rules: it can be filled, and leaves nothing of a letter out. */
export type AdaptedWording = Brand<LetterWording, 'AdaptedWording'>

const SLOT = /\{\{([^{}]*)\}\}/g

/** The names between double braces, in order. */
export const slotsOf = (template: string): string[] =>
  [...template.matchAll(SLOT)].map(([, name]) => name!.trim())

/** What of a template is not a slot. */
export const plainText = (template: string): string => template.replace(SLOT, '')

/** The template with its slots filled. Every slot of an adapted wording has its value. */
export const fill = (template: string, values: Readonly<Record<Slot, string>>): string =>
  template.replace(SLOT, (_, name: string) => values[name.trim() as Slot])
