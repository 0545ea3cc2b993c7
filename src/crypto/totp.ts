import { createHmac, randomBytes } from 'node:crypto'
import { renderBase32 } from './base32.ts'
import { sameText } from './same-bytes.ts'

/** Seconds that one code is shown. */
const STEP = 30

/** 20 random bytes, the length of HMAC-SHA-1's own output (RFC 4226 §4). */
export const newTotpSecret = (): Uint8Array => new Uint8Array(randomBytes(20))

/** The number of the step that a moment, in seconds since 1970, falls into. */
export const totpStep = (seconds: number): number => Math.floor(seconds / STEP)

/**
 * The code of a step (RFC 6238 over RFC 4226). SHA-1 in both suites: authenticator programs in use know nothing else,
 * and the code is a second factor that lives for thirty seconds.
 */
export function totpCode(secret: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const number = mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The step that the code belongs to, one before and one after allowed for clocks that differ, or null. Keep it and give
 * it as `after` next time: a code is taken once.
 */
export function acceptTotp(secret: Uint8Array, code: string, seconds: number, after = -1): number | null {
  const now = totpStep(seconds)
  const steps = [now - 1, now, now + 1].filter(step => step > after && step >= 0)
  return steps.filter(step => sameText(totpCode(secret, step), code)).at(-1) ?? null
}

/** What the QR code for an authenticator program says. */
export function totpAddress(issuer: string, account: string, secret: Uint8Array): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?secret=${renderBase32(secret)}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=${STEP}`
}
