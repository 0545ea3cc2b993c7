import { type Office, openOffice } from '../../src/actions/office.ts'
import { newKeyRing, openCryptoProvider, type Suite } from '../../src/crypto/index.ts'
import type { Store } from '../../src/store/index.ts'

/** Password hashes that cost next to nothing: tests sign in hundreds of times. */
export const CHEAP_PASSWORDS = { memory: 64, passes: 1, iterations: 1000 }

/** An office over the store with keys of its own. `clock` gives milliseconds since 1970. */
export const testOffice = (store: Store, clock?: () => number, suite: Suite = 'intl'): Office =>
  openOffice({ store, clock, crypto: openCryptoProvider(suite, CHEAP_PASSWORDS), keys: newKeyRing() })
