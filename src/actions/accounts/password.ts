import { type Account, flawsOfPassword, type PolicyProfile } from '../../access/index.ts'
import { CryptoFault } from '../../crypto/index.ts'
import type { Keys } from './account-seal.ts'

/**
 * Whether the password is the account's. Takes as long for an account that does not exist (SEC, ASVS 6.3.8). `busy` when
 * too many people sign in at once.
 */
export async function passwordFits(
  { crypto }: Keys,
  account: Account | null,
  password: string,
): Promise<boolean | 'busy'> {
  try {
    return await crypto.verifyPassword(password, account?.passwordHash ?? null)
  } catch (error) {
    if (error instanceof CryptoFault && error.kind === 'hashingBusy') return 'busy'
    throw error
  }
}

/** Why the account may not take this password; none when it may. */
export async function flawsOfNewPassword(
  keys: Keys,
  profile: PolicyProfile,
  account: Pick<Account, 'account' | 'name' | 'passwordHash' | 'oldPasswordHashes'>,
  password: string,
): Promise<string[]> {
  const flaws = flawsOfPassword(profile, password, [account.account, account.name, 'mingche', '明澈'])
  if (flaws.length > 0) return flaws
  const remembered = profile.passwordsRemembered.value
  const used = [account.passwordHash ?? [], account.oldPasswordHashes].flat().slice(0, remembered)
  for (const hash of used)
    if (await keys.crypto.verifyPassword(password, hash))
      return [`新口令不能与最近 ${remembered} 次用过的相同，请换一个。`]
  return []
}

/** Most hashes that any profile asks to remember. */
const MOST_REMEMBERED = 5

/** The account with the new password's hash, the old one remembered. */
export const withPassword = (
  account: Account,
  hash: string,
  given: Pick<Account, 'passwordSetAt' | 'mustChangePassword'>,
): Account => ({
  ...account,
  ...given,
  passwordHash: hash,
  oldPasswordHashes: [account.passwordHash ?? [], account.oldPasswordHashes].flat().slice(0, MOST_REMEMBERED),
})
