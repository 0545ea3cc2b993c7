import type { KeyRing } from './key-ring.ts'
import type { Suite } from './suite.ts'

/** 签名密钥: raw bytes, private 32; public 32 (Ed25519) or 65 uncompressed (SM2). */
export interface SigningKey {
  readonly privateKey: Uint8Array
  readonly publicKey: Uint8Array
}

/** A hash that is fed in pieces, for what does not fit in memory at once. */
export interface RunningHash {
  update(bytes: Uint8Array): void
  /** 32 bytes; the hash takes nothing more afterwards. */
  digest(): Uint8Array
}

/**
 * 密码服务: all cryptography of the product, one face for both suites. Lengths are in bytes, hashes and macs have 32.
 *
 * Calls are synchronous but for passwords. What cannot be opened throws a `CryptoFault` with a Chinese sentence; a
 * signature or password that does not fit is `false`.
 */
export interface CryptoProvider {
  readonly suite: Suite

  hash(bytes: Uint8Array): Uint8Array
  startHash(): RunningHash
  mac(key: Uint8Array, bytes: Uint8Array): Uint8Array
  random(length: number): Uint8Array

  /** Encrypts and authenticates. `key` has 32 bytes; `aad` is bound to it but not kept: give the same to `open`. */
  seal(key: Uint8Array, plain: Uint8Array, aad: Uint8Array): Uint8Array
  /** The plain bytes. Throws `sealBroken` when key, bytes or `aad` are not those of the sealing. */
  open(key: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array

  newSigningKey(): SigningKey
  sign(privateKey: Uint8Array, message: Uint8Array): Uint8Array
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean

  /**
   * A text for one column of one row, sealed under the ring's current key: `mc1.SUITE.KEYID.BASE64URL`. `context` names
   * the place (`applicants.id_number:17`), so that a value moved to another row does not open.
   */
  sealText(ring: KeyRing, plain: string, context: string): string
  /** Opens what any suite and any key of the ring sealed, so keys and suites can change while serving. */
  openText(ring: KeyRing, sealed: string, context: string): string
  /** True when the text should be sealed anew: another suite or an older key. */
  needsReseal(ring: KeyRing, sealed: string): boolean

  /**
   * A keyed fingerprint by which a sealed value is found again without opening others. Width, case and spaces do not
   * count (`３８x` = `38X`). Use one key from `indexKey` for each kind of value.
   */
  blindIndex(key: Uint8Array, text: string): string
  /** The key for blind indexes of one kind (`idNumber`); of the current key unless another is named. */
  indexKey(ring: KeyRing, kind: string, keyId?: string): Uint8Array

  /** A mac over a row's text, `mc1.SUITE.KEYID.BASE64URL`; for tables whose rows nobody may change by SQL. */
  macText(ring: KeyRing, text: string, context: string): string
  macTextHolds(ring: KeyRing, mac: string, text: string, context: string): boolean

  /** A slow salted hash in PHC form. Work is done one at a time, so that sign-ins never take more than one core. */
  hashPassword(password: string): Promise<string>
  /** Knows the hashes of both suites. With null (no such account) it takes as long and says no. */
  verifyPassword(password: string, stored: string | null): Promise<boolean>
  /** True when the hash is of another suite or of another cost than new ones get. */
  needsRehash(stored: string): boolean
}
