import type { Breach } from '../law/index.ts'

/** Why an act was not done; each door has one table from this to its own words (design.md section 6). */
export type Refusal =
  | { readonly kind: 'breach'; readonly breach: Breach }
  /** The input names something wrong; field → Chinese sentence. */
  | { readonly kind: 'invalid'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'notAllowed' }
  /** Not there, or not the actor's to see: the two look the same from outside. */
  | { readonly kind: 'notFound' }
  /** Somebody else changed it first; `current` is what stands now. */
  | { readonly kind: 'stale'; readonly current: unknown }
  /** The same submission is being dealt with at this moment. */
  | { readonly kind: 'inFlight' }
  /** The key of the submission was used for another content. */
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number }
  /** The person is not proven to be who he says. */
  | { readonly kind: 'unproven'; readonly why: Unproven }

/**
 * `failed`: account, password or code is wrong; which one is not said. `codeNeeded`: the password is right and the
 * one-time code missing. `lapsed`: the one-time password was not used in time.
 */
export type Unproven = 'failed' | 'codeNeeded' | 'lapsed'

export const NOT_FOUND: Refusal = { kind: 'notFound' }
export const NOT_ALLOWED: Refusal = { kind: 'notAllowed' }
export const unproven = (why: Unproven): Refusal => ({ kind: 'unproven', why })
export const tooMany = (retryAfterSeconds: number): Refusal => ({ kind: 'tooMany', retryAfterSeconds })
export const invalid = (errors: Readonly<Record<string, string>>): Refusal => ({ kind: 'invalid', errors })
export const stale = (current: unknown): Refusal => ({ kind: 'stale', current })
