import { sm2 } from 'sm-crypto-v2'
import type { SigningKey } from '../provider.ts'

/** The order of the group, GB/T 32918.5: r and s lie between 1 and one less. */
const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n

/** The signer's default name, GB/T 35276 and GM/T 0009. */
const USER = '1234567812345678'

/** A new SM2 key pair (GB/T 32918.5 curve), raw: 32 bytes, and 65 uncompressed. */
export function newSm2Key(): SigningKey {
  const pair = sm2.generateKeyPairHex()
  return { privateKey: bytesOf(pair.privateKey), publicKey: bytesOf(pair.publicKey) }
}

/** r and s, 32 bytes each, over SM3 of Z and the message (GB/T 32918.2). */
export const signSm2 = (privateKey: Uint8Array, message: Uint8Array): Uint8Array =>
  bytesOf(sm2.doSignature(message, hexOf(privateKey), { hash: true, userId: USER }))

/** The package does not prove that r and s are in range and throws on points off the curve; both are a no here. */
export function verifySm2(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 65 || signature.length !== 64) return false
  const text = hexOf(signature)
  if (!inRange(text.slice(0, 64)) || !inRange(text.slice(64))) return false
  try {
    return sm2.doVerifySignature(message, text, hexOf(publicKey), { hash: true, userId: USER })
  } catch {
    return false
  }
}

const inRange = (hex: string): boolean => {
  const value = BigInt(`0x${hex}`)
  return value > 0n && value < ORDER
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
