import type { CleanableKind, HiddenKind } from '../../../src/paper/index.ts'

/** A file with one thing hidden in it. */
export interface Quirk {
  readonly name: string
  readonly kind: CleanableKind
  readonly what: HiddenKind
  readonly bytes: () => Uint8Array
  /** False where the clean copy cannot take it out, or leaves it on purpose. */
  readonly cleanable: boolean
  /** False where the finding only tells. */
  readonly blocks: boolean
}

/** What is hidden, in every quirk that can hide words. */
export const MARK = 'zqxMARK'

export const quirk = (
  name: string,
  kind: CleanableKind,
  what: HiddenKind,
  bytes: () => Uint8Array,
  { cleanable = true, blocks = true } = {},
): Quirk => ({ name, kind, what, bytes, cleanable, blocks })
