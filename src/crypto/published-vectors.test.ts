import { argon2Sync, type CipherGCM, createCipheriv } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCryptoProvider, parseBase32, renderBase32, type Suite, totpCode, totpStep } from './index.ts'
import { openAesGcm } from './sealing/aes-gcm.ts'

interface Cipher {
  source: string
  key: string
  nonce: string
  aad: string
  plain: string
  cipher: string
  tag: string
}

const vectors = JSON.parse(
  readFileSync(new URL('../../test/vectors/crypto.json', import.meta.url), 'utf8'),
) as {
  hash: { source: string; suite: Suite; text: string; hash: string }[]
  mac: { source: string; suite: Suite; key: string; message: string; mac: string }[]
  aesGcm: Cipher[]
  sm4: (Cipher & { mode: 'sm4-ecb' | 'sm4-ctr' | 'sm4-gcm' })[]
  sm4Million: { source: string; key: string; cipher: string }
  signature: {
    source: string
    suite: Suite
    privateKey: string
    publicKey: string
    message: string
    signature: string
    always: boolean
  }[]
  argon2id: { source: string; tag: string }
  totp: { secret: string; codes: [number, string][] }
}

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex')
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')

describe('crypto - published vectors (SEC-C2)', () => {
  it.each(vectors.hash)('hash as $source', ({ suite, text, hash }) => {
    const provider = openCryptoProvider(suite)
    expect(hex(provider.hash(Buffer.from(text)))).toBe(hash)
    const pieces = provider.startHash()
    for (const letter of text) pieces.update(Buffer.from(letter))
    expect(hex(pieces.digest())).toBe(hash)
  })

  it.each(vectors.mac)('authenticate as $source', ({ suite, key, message, mac }) => {
    expect(hex(openCryptoProvider(suite).mac(bytes(key), bytes(message)))).toBe(mac)
  })

  it.each(vectors.aesGcm)('open what $source sealed', ({ key, nonce, aad, plain, cipher, tag }) => {
    const opened = openAesGcm(bytes(key), bytes(nonce + cipher + tag), bytes(aad))
    expect(opened === null ? null : hex(opened)).toBe(plain)
  })

  it.each(vectors.sm4)('encrypt as $source', ({ mode, key, nonce, aad, plain, cipher, tag }) => {
    const running = createCipheriv(mode, bytes(key), mode === 'sm4-ecb' ? null : bytes(nonce))
    running.setAutoPadding(false)
    if (tag !== '') (running as CipherGCM).setAAD(bytes(aad))
    expect(hex(Buffer.concat([running.update(bytes(plain)), running.final()]))).toBe(cipher)
    if (tag !== '') expect(hex((running as CipherGCM).getAuthTag())).toBe(tag)
  })

  it('encrypt a million times over, as GM/T 0002 A.2', () => {
    const running = createCipheriv('sm4-ecb', bytes(vectors.sm4Million.key), null)
    let block: Uint8Array = bytes(vectors.sm4Million.key)
    for (let round = 0; round < 1_000_000; round++) block = running.update(block)
    expect(hex(block)).toBe(vectors.sm4Million.cipher)
  })

  it.each(vectors.signature)('sign and verify as $source', vector => {
    const { verify, sign } = openCryptoProvider(vector.suite)
    const [publicKey, message] = [bytes(vector.publicKey), bytes(vector.message)]
    expect(verify(publicKey, message, bytes(vector.signature))).toBe(true)
    const ours = sign(bytes(vector.privateKey), message)
    expect(verify(publicKey, message, ours)).toBe(true)
    expect(hex(ours) === vector.signature).toBe(vector.always)
  })

  it('hash a password as RFC 9106 5.3', () => {
    const of = (byte: number, length: number) => Buffer.alloc(length, byte)
    const tag = argon2Sync('argon2id', {
      message: of(1, 32),
      nonce: of(2, 16),
      secret: of(3, 8),
      associatedData: of(4, 12),
      memory: 32,
      passes: 3,
      parallelism: 4,
      tagLength: 32,
    })
    expect(hex(tag)).toBe(vectors.argon2id.tag)
  })

  it.each(vectors.totp.codes)('show the code of second %i as RFC 6238', (seconds, code) => {
    expect(totpCode(Buffer.from(vectors.totp.secret), totpStep(seconds), 8)).toBe(code)
  })

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('write %j in base 32 as RFC 4648', (plain, text) => {
    expect(renderBase32(Buffer.from(plain))).toBe(text)
    expect(parseBase32(` ${text.toLowerCase()}===`)).toEqual(new Uint8Array(Buffer.from(plain)))
    expect(parseBase32('M1')).toBeNull()
  })
})
