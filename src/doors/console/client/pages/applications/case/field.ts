import type { EventKind } from '../../../../../../application/index.ts'
import type { Words } from '../../../data/records.ts'

/** How a field is filled in. `lines`: one text a line. `yuan`: money, kept in 分. */
export type FieldKind = 'text' | 'area' | 'lines' | 'articles' | 'day' | 'whole' | 'yuan' | 'flag' | 'choice'

/** A field of the form of a step. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly kind: FieldKind
  readonly hint?: string
  readonly optional?: true
  readonly options?: (words: Words) => Readonly<Record<string, string>>
  readonly initial?: string | number | boolean
  /** True for what only the letter says, and no record of the case. */
  readonly given?: true
  readonly max?: number
  /** True for a choice of which the record holds a list. */
  readonly many?: true
}

/** The form of a step. */
export interface StepForm {
  readonly article: string
  readonly fields: readonly Field[]
  /** True where the step goes out as a letter with a number. */
  readonly letter?: true
}

export type StepForms = Readonly<Partial<Record<EventKind, StepForm>>>
