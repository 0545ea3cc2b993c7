import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey, mac } from '../digest.ts'
import { sameBytes } from '../same-bytes.ts'

const COUNTER = 16
const TAG = 32

/**
 * SM4-CTR (GM/T 0002) and HMAC-SM3 over it, as counter block, ciphertext, tag: encrypt, then authenticate, with two
 * keys derived from the one given. The tag covers the length of `aad` too, so that no byte can change sides.
 */
export function sealSm4(key: Uint8Array, plain: Uint8Array, aad: Uint8Array): Uint8Array {
  const { encryption, authentication } = keysOf(key)
  const counter = randomBytes(COUNTER)
  const cipher = createCipheriv('sm4-ctr', encryption, counter)
  const body = Buffer.concat([counter, cipher.update(plain), cipher.final()])
  return Buffer.concat([body, tagOf(authentication, aad, body)])
}

/** The plain bytes, or null when anything was changed; nothing is decrypted before the tag holds. */
export function openSm4(key: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array | null {
  if (sealed.length < COUNTER + TAG) return null
  const { encryption, authentication } = keysOf(key)
  const body = sealed.subarray(0, sealed.length - TAG)
  if (!sameBytes(tagOf(authentication, aad, body), sealed.subarray(sealed.length - TAG))) return null
  const decipher = createDecipheriv('sm4-ctr', encryption, body.subarray(0, COUNTER))
  return Buffer.concat([decipher.update(body.subarray(COUNTER)), decipher.final()])
}

function keysOf(key: Uint8Array): { encryption: Uint8Array; authentication: Uint8Array } {
  const both = deriveKey('gm', key, 'sm4-hmac-sm3', 48)
  return { encryption: both.subarray(0, 16), authentication: both.subarray(16) }
}

function tagOf(key: Uint8Array, aad: Uint8Array, body: Uint8Array): Uint8Array {
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(aad.length))
  return mac('gm', key, Buffer.concat([length, aad, body]))
}
