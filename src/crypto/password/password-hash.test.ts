import { pbkdf2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { mac } from '../digest.ts'
import { inTurn } from './in-turn.ts'
import { FULL_COST, hashPassword, verifyPassword } from './password-hash.ts'

/** PBKDF2 (RFC 8018 §5.2), first block, written out over our own HMAC-SM3. */
function derived(password: Uint8Array, salt: Uint8Array, iterations: number): Uint8Array {
  let last = mac('gm', password, Buffer.concat([salt, Buffer.of(0, 0, 0, 1)]))
  const sum = Uint8Array.from(last)
  for (let round = 1; round < iterations; round++) {
    last = mac('gm', password, last)
    for (const [at, byte] of last.entries()) sum[at]! ^= byte
  }
  return sum
}

describe('crypto - passwords', () => {
  it('go through PBKDF2 over HMAC-SM3 as the standard writes it', () => {
    const [password, salt] = [Buffer.from('口令'), Buffer.from('0123456789abcdef')]
    expect(new Uint8Array(pbkdf2Sync(password, salt, 25, 32, 'sm3'))).toEqual(derived(password, salt, 25))
  })

  it('cost what OWASP asks for', async () => {
    expect(await hashPassword('intl', 'a', FULL_COST)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const gm = await hashPassword('gm', 'a', FULL_COST)
    expect(gm).toMatch(/^\$pbkdf2-sm3\$i=600000\$/)
    expect(await verifyPassword('a', gm)).toBe(true)
  })

  it('are hashed one at a time, and a failure holds nobody up', async () => {
    let running = 0
    let most = 0
    const work = async (fails: boolean) => {
      running += 1
      most = Math.max(most, running)
      await new Promise(resolve => setTimeout(resolve, 1))
      running -= 1
      if (fails) throw new Error('no')
      return 'done'
    }
    const answers = await Promise.allSettled(
      [true, false, true, false].map(fails => inTurn(() => work(fails))),
    )
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
    expect(most).toBe(1)
  })

  it('turn people away when too many wait', async () => {
    let open: () => void = () => undefined
    const gate = new Promise<void>(resolve => {
      open = resolve
    })
    const crowd = Array.from({ length: 200 }, () => inTurn(() => gate))
    await expect(inTurn(() => gate)).rejects.toMatchObject({ kind: 'hashingBusy' })
    open()
    await Promise.all(crowd)
    expect(await inTurn(async () => 1)).toBe(1)
  })
})
