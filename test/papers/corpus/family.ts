import type { Draft } from './draft.ts'
import type { Expected } from './expected.ts'
import type { Rng } from './rng.ts'

/** One made-up published report and what must be found in it. */
export interface CorpusCase {
  /** File name with the extension it would have been published under. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: Expected
  /** What is peculiar about this one. */
  readonly notes: string
}

/** A way of publishing, told by its layouts.md numbers; `make` draws one case. */
export interface Family {
  readonly id: string
  readonly about: string
  readonly make: (rng: Rng) => CorpusCase | Promise<CorpusCase>
  /** How many cases, from seed 1 on, are kept because making them needs a program; absent where none does. */
  readonly kept?: number
}

export const textCase = (
  extension: 'txt' | 'md' | 'html',
  text: string,
  draft: Draft,
  notes: string,
): CorpusCase => ({
  name: `report.${extension}`,
  bytes: new TextEncoder().encode(text),
  expected: draft.expected,
  notes,
})
