import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CryptoFault, newKeyRing, openCryptoProvider, SUITES, withNewKey, withoutKeys } from './index.ts'

const kindOf = (act: () => unknown): string => {
  try {
    act()
    return 'none'
  } catch (fault) {
    return fault instanceof CryptoFault ? fault.kind : String(fault)
  }
}

describe.each(SUITES)('crypto - provider - %s', suite => {
  const provider = openCryptoProvider(suite, { memory: 64, passes: 1, iterations: 50 })
  const other = openCryptoProvider(suite === 'gm' ? 'intl' : 'gm', { memory: 64, passes: 1, iterations: 50 })
  const ring = newKeyRing()

  it('opens what it sealed, and nothing that was changed by one bit', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(),
        (plain, aad, at) => {
          const key = provider.random(32)
          const sealed = provider.seal(key, plain, aad)
          expect(Buffer.from(provider.open(key, sealed, aad))).toEqual(Buffer.from(plain))
          const bad = Uint8Array.from(sealed)
          bad[at % bad.length]! ^= 1 << (at % 8)
          expect(kindOf(() => provider.open(key, bad, aad))).toBe('sealBroken')
          expect(kindOf(() => provider.open(key, sealed, Buffer.concat([aad, Buffer.of(0)])))).toBe(
            'sealBroken',
          )
          expect(kindOf(() => provider.open(provider.random(32), sealed, aad))).toBe('sealBroken')
          expect(kindOf(() => provider.open(key, sealed.subarray(0, at % sealed.length), aad))).toBe(
            'sealBroken',
          )
        },
      ),
    )
  })

  it('lets no byte pass between the bound text and the sealed one', () => {
    const key = provider.random(32)
    const sealed = provider.seal(key, Buffer.from('乙'), Buffer.from('甲'))
    expect(Buffer.from(sealed).includes('乙')).toBe(false)
    expect(kindOf(() => provider.seal(provider.random(16), Buffer.of(), Buffer.of()))).toMatch(/32 bytes/)
  })

  it('seals the same text differently each time, and ties it to its place', () => {
    const [first, second] = [1, 2].map(() => provider.sealText(ring, '110101199003070000', 'applicants:1'))
    expect(first).not.toBe(second)
    expect(first).toMatch(new RegExp(`^mc1\\.${suite}\\.k[0-9a-f]{12}\\.[\\w-]+$`))
    expect(provider.openText(ring, first!, 'applicants:1')).toBe('110101199003070000')
    expect(kindOf(() => provider.openText(ring, first!, 'applicants:2'))).toBe('sealBroken')
    expect(kindOf(() => provider.openText(newKeyRing(), first!, 'applicants:1'))).toBe('unknownKey')
  })

  it.each(['', '110101199003070000', 'mc1.intl', 'mc1.none.k0.AA', 'mc2.gm.k0.AA', 'mc1.gm.k0.AA.BB'])(
    'knows that %j was never sealed',
    text => expect(kindOf(() => provider.openText(ring, text, ''))).toBe('notSealed'),
  )

  it('opens texts of older keys and of the other suite, and says which want a new seal', () => {
    const old = provider.sealText(ring, '甲', 'a')
    const newer = withNewKey(ring)
    const foreign = other.sealText(newer, '乙', 'a')
    expect(provider.openText(newer, old, 'a')).toBe('甲')
    expect(provider.openText(newer, foreign, 'a')).toBe('乙')
    expect(provider.needsReseal(newer, old)).toBe(true)
    expect(provider.needsReseal(newer, foreign)).toBe(true)
    expect(provider.needsReseal(newer, provider.sealText(newer, '甲', 'a'))).toBe(false)
    const kept = withoutKeys(newer, [ring.current, newer.current])
    expect(kept.keys.map(({ id }) => id)).toEqual([newer.current])
  })

  it('finds a value by its blind index, however it was typed, and under its own kind only', () => {
    const key = provider.indexKey(ring, 'idNumber')
    const index = provider.blindIndex(key, '11010119900307000X')
    expect(provider.blindIndex(key, ' 110101 19900307 ０００x ')).toBe(index)
    expect(provider.blindIndex(key, '110101199003070001')).not.toBe(index)
    expect(provider.blindIndex(provider.indexKey(ring, 'mobile'), '11010119900307000X')).not.toBe(index)
    expect(
      provider.blindIndex(
        provider.indexKey(withNewKey(ring), 'idNumber', ring.current),
        '11010119900307000X',
      ),
    ).toBe(index)
  })

  it('sees that a row was changed', () => {
    const mac = provider.macText(ring, '{"role":"officer"}', 'role_grants:7')
    expect(other.macTextHolds(withNewKey(ring), mac, '{"role":"officer"}', 'role_grants:7')).toBe(true)
    expect(provider.macTextHolds(ring, mac, '{"role":"clerk"}', 'role_grants:7')).toBe(false)
    expect(provider.macTextHolds(ring, mac, '{"role":"officer"}', 'role_grants:8')).toBe(false)
    const shifted = provider.macText(ring, 'bc', 'a')
    expect(provider.macTextHolds(ring, shifted, 'c', 'ab')).toBe(false)
  })

  it('verifies its own signatures and no other', () => {
    const { privateKey, publicKey } = provider.newSigningKey()
    const message = Buffer.from('金杯县测试局 决定书')
    const signature = provider.sign(privateKey, message)
    expect(provider.verify(publicKey, message, signature)).toBe(true)
    expect(provider.verify(publicKey, Buffer.from('金杯县测试局 决定'), signature)).toBe(false)
    expect(provider.verify(provider.newSigningKey().publicKey, message, signature)).toBe(false)
    for (const bad of [
      new Uint8Array(64),
      new Uint8Array(64).fill(255),
      signature.subarray(1),
      Buffer.alloc(0),
    ])
      expect(provider.verify(publicKey, message, bad)).toBe(false)
    const offCurve = Uint8Array.from(publicKey)
    offCurve[offCurve.length - 1]! ^= 1
    expect(provider.verify(offCurve, message, signature)).toBe(false)
    expect(provider.verify(publicKey.subarray(1), message, signature)).toBe(false)
  })

  it('refuses a zero in either half of a signature', () => {
    const { privateKey, publicKey } = provider.newSigningKey()
    const signature = provider.sign(privateKey, Buffer.of(1))
    for (const from of [0, 32]) {
      const half = Uint8Array.from(signature).fill(0, from, from + 32)
      expect(provider.verify(publicKey, Buffer.of(1), half)).toBe(false)
    }
  })

  it('knows a password again, in whatever width it is typed, and under both suites', async () => {
    const stored = await provider.hashPassword('Jīnbēi-2026 测试')
    expect(stored).not.toContain('2026')
    expect(await provider.hashPassword('Jīnbēi-2026 测试')).not.toBe(stored)
    expect(await other.verifyPassword('Jīnbēi-２０２６ 测试'.normalize('NFD'), stored)).toBe(true)
    expect(await provider.verifyPassword('Jīnbēi-2026 测', stored)).toBe(false)
    expect(await provider.verifyPassword('x', null)).toBe(false)
    expect(await provider.verifyPassword('x'.repeat(5000), null)).toBe(false)
    expect(await provider.verifyPassword('x', 'plain')).toBe(false)
    expect(provider.needsRehash(stored)).toBe(false)
    expect(other.needsRehash(stored)).toBe(true)
    expect(openCryptoProvider(suite).needsRehash(stored)).toBe(true)
    await expect(provider.hashPassword('x'.repeat(1025))).rejects.toThrow(RangeError)
  })

  it('makes as many random bytes as asked', () => {
    expect(provider.random(33)).toHaveLength(33)
    expect(Buffer.from(provider.random(16))).not.toEqual(Buffer.from(provider.random(16)))
  })
})
