import { randomBytes } from 'node:crypto'
import { chinaDayOf, type Instant, instantOf } from '../basics/instant.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type { CryptoProvider, KeyRing } from '../crypto/index.ts'
import type { Store } from '../store/index.ts'

/** What every act stands on: the records, the keys and the world's clock. Made once by main.ts, or by a test. */
export interface Office {
  readonly store: Store
  readonly crypto: CryptoProvider
  /** The data keys; lost with them is everything that is sealed. */
  readonly keys: KeyRing
  readonly now: () => Instant
}

/** `clock` gives milliseconds since 1970. */
export const openOffice = (
  given: Pick<Office, 'store' | 'crypto' | 'keys'> & { readonly clock?: (() => number) | undefined },
): Office => ({
  store: given.store,
  crypto: given.crypto,
  keys: given.keys,
  now: () => instantOf((given.clock ?? Date.now)()),
})

export const todayIn = (office: Office): PlainDate => chinaDayOf(office.now())

/** A key that nobody guesses: 120 random bits in letters that are safe in an address. */
export const randomKey = (): string => randomBytes(15).toString('base64url')
