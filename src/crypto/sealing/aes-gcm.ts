import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** AES-256-GCM (NIST SP 800-38D) as nonce, ciphertext, tag. Random nonces hold for 2³² seals under one key. */
export function sealAesGcm(key: Uint8Array, plain: Uint8Array, aad: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(aad)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plain bytes, or null when anything was changed. */
export function openAesGcm(key: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array | null {
  if (sealed.length < NONCE + TAG) return null
  const body = sealed.subarray(NONCE, sealed.length - TAG)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(aad).setAuthTag(sealed.subarray(sealed.length - TAG))
  const plain = decipher.update(body)
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    return null
  }
}
