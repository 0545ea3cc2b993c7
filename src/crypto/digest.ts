import { createHash, createHmac, hkdfSync } from 'node:crypto'
import type { RunningHash } from './provider.ts'
import type { Suite } from './suite.ts'

/** SHA-256 (FIPS 180-4) and SM3 (GB/T 32905, GM/T 0004); both give 32 bytes. */
const DIGEST = { intl: 'sha256', gm: 'sm3' } as const

export const hash = (suite: Suite, bytes: Uint8Array): Uint8Array =>
  createHash(DIGEST[suite]).update(bytes).digest()

export function startHash(suite: Suite): RunningHash {
  const running = createHash(DIGEST[suite])
  return { update: bytes => void running.update(bytes), digest: () => running.digest() }
}

/** HMAC (RFC 2104). */
export const mac = (suite: Suite, key: Uint8Array, bytes: Uint8Array): Uint8Array =>
  createHmac(DIGEST[suite], key).update(bytes).digest()

/** HKDF (RFC 5869) without salt: one key out of another, another one for every purpose. */
export const deriveKey = (suite: Suite, key: Uint8Array, purpose: string, length = 32): Uint8Array =>
  new Uint8Array(hkdfSync(DIGEST[suite], key, '', `mingche/${purpose}`, length))
