import type { CryptoProvider } from '../../crypto/index.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** 256 random bits for a session or another system; kept as a hash, so that who reads the database cannot use it. */
export const newToken = (crypto: CryptoProvider): string =>
  Buffer.from(crypto.random(32)).toString('base64url')

/** Fast, because what is hashed cannot be guessed. */
export const tokenHash = (crypto: CryptoProvider, token: string): string =>
  hex(crypto.hash(new TextEncoder().encode(token)))

/** Letters and digits that nobody mixes up when reading aloud. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'

/** A password for one use, sixteen letters in fours: 92 bits, and four classes of characters. */
export function oneTimePassword(crypto: CryptoProvider): string {
  const letters: string[] = []
  while (letters.length < 16)
    for (const byte of crypto.random(32))
      if (byte < Math.floor(256 / LETTERS.length) * LETTERS.length)
        letters.push(LETTERS[byte % LETTERS.length]!)
  const password = letters
    .slice(0, 16)
    .join('')
    .replace(/.{4}(?=.)/g, '$&-')
  return [/[A-Z]/, /[a-z]/, /\d/].every(form => form.test(password)) ? password : oneTimePassword(crypto)
}
