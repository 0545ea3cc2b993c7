import { randomBytes } from 'node:crypto'
import { chinaDayOf, type Instant, instantOf } from '../basics/instant.ts'
import type { PlainDate } from '../basics/plain-date.ts'
import type { Store } from '../store/index.ts'

/** What every act stands on: the records and the world's clock. Made once by main.ts, or by a test with its own clock. */
export interface Office {
  readonly store: Store
  readonly now: () => Instant
}

export const openOffice = (store: Store, clock: () => number = Date.now): Office => ({
  store,
  now: () => instantOf(clock()),
})

export const todayIn = (office: Office): PlainDate => chinaDayOf(office.now())

/** A key that nobody guesses: 120 random bits in letters that are safe in an address. */
export const randomKey = (): string => randomBytes(15).toString('base64url')
