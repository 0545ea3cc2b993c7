import type { Account } from '../../access/index.ts'
import { acceptTotp, parseBase32 } from '../../crypto/index.ts'
import type { ActContext } from '../perform.ts'

export const totpPlace = (id: string): string => `person.totp_secret:${id}`

/** True when the code is the account's at this moment and was not used before; it is used up by this. */
export async function takeCode(
  { records, crypto, keys, now }: ActContext,
  account: Account,
  code: string,
): Promise<boolean> {
  if (account.totpSecret === null) return false
  const secret = parseBase32(crypto.openText(keys, account.totpSecret, totpPlace(account.id)))
  const step = secret && acceptTotp(secret, code, Date.parse(now) / 1000)
  return step !== null && records.people.takeTotpStep(account.id, step)
}
