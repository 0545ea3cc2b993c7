import { type Account, canonicalJson, sealedPartOf } from '../../access/index.ts'
import type { CryptoProvider, KeyRing } from '../../crypto/index.ts'

/** The keys, as an office or an act in it has them. */
export interface Keys {
  readonly crypto: CryptoProvider
  readonly keys: KeyRing
}

const textOf = (account: Omit<Account, 'seal'>): string => canonicalJson(sealedPartOf(account))
const placeOf = (id: string): string => `person:${id}`

/** The account with the mac over what decides who may sign in and what he may do (SEC-C4). */
export const sealAccount = ({ crypto, keys }: Keys, account: Omit<Account, 'seal'>): Account => ({
  ...account,
  seal: crypto.macText(keys, textOf(account), placeOf(account.id)),
})

/** False for an account that was changed past the program. */
export const sealHolds = ({ crypto, keys }: Keys, account: Account): boolean =>
  crypto.macTextHolds(keys, account.seal, textOf(account), placeOf(account.id))
